package nl.doorloop.onecounter.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.platform.feed.PublishedEvent;
import org.junit.jupiter.api.Test;

class JoiningsTest {
  private static final ResidentId A = resident(1);
  private static final ResidentId B = resident(2);
  private static final ResidentId C = resident(3);

  private final List<PublishedEvent> facts = new ArrayList<>();

  @Test
  void whoever_was_joined_stands_on_the_line_of_the_other() {
    recorded(new ResidentsJoined(A, B));
    recorded(new ResidentsJoined(B, C));

    assertThat(head(A)).isEqualTo(C);
    assertThat(head(C)).isEqualTo(C);
  }

  @Test
  void a_split_ends_it_and_another_joining_begins_anew() {
    recorded(new ResidentsJoined(A, B));
    recorded(new ResidentsSplit(A, B));
    assertThat(head(A)).isEqualTo(A);

    recorded(new ResidentsJoined(A, C));
    assertThat(head(A)).isEqualTo(C);
  }

  @Test
  void the_order_of_arrival_makes_no_difference() {
    recorded(new ResidentsJoined(A, B));
    recorded(new ResidentsSplit(A, B));
    recorded(new ResidentsJoined(A, C));
    Collections.reverse(facts);

    assertThat(head(A)).isEqualTo(C);
  }

  @Test
  void a_joining_that_was_withdrawn_never_was_and_a_corrected_one_leads_elsewhere() {
    var first = recorded(new ResidentsJoined(A, B));
    recorded(
        new EventCorrected(A, first, new ResidentsJoined(A, C), CorrectionReason.RECORDED_WRONGLY));
    assertThat(head(A)).isEqualTo(C);

    recorded(
        new EventWithdrawn(
            A,
            first,
            LegalFramework.WGR,
            ProcessingActivity.CASE_CONTINUITY,
            CorrectionReason.RECORDED_WRONGLY));
    assertThat(head(A)).isEqualTo(A);
  }

  @Test
  void in_a_circle_all_have_the_same_head() {
    recorded(new ResidentsJoined(A, B));
    recorded(new ResidentsJoined(B, C));
    recorded(new ResidentsJoined(C, A));

    assertThat(List.of(head(A), head(B), head(C))).containsOnly(A);
  }

  private ResidentId head(ResidentId resident) {
    return Joinings.of(facts).head(resident);
  }

  private EventId recorded(ResidentEvent event) {
    var id = new EventId(new UUID(0, facts.size() + 1L));
    facts.add(
        new PublishedEvent(
            id,
            "nl.doorloop.test.v1",
            event.residentId(),
            Instant.EPOCH.plusSeconds(facts.size()),
            "somebody",
            "urn:test",
            facts.size(),
            event.legalFramework(),
            event.processingActivity(),
            null,
            null,
            event));
    return id;
  }

  private static ResidentId resident(long number) {
    return new ResidentId(new UUID(0, number));
  }
}
