package nl.doorloop.onecounter.pages.recording;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Organisation.DRECHTWERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceEvent.ShelteredWorkDecided;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListEntered;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListLeft;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.DecisionGround;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.language.shelteredwork.WaitingListReason;
import nl.doorloop.onecounter.pages.Stage;
import nl.doorloop.platform.feed.PublishedEvent;
import org.junit.jupiter.api.Test;

class StatusSubjectsTest {
  private static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  private static final ResidentId JOINED = new ResidentId(new UUID(1, 2));
  private static final ProvisionId PROVISION = new ProvisionId(new UUID(3, 1));
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final AdviceRequested ASKED =
      new AdviceRequested(RESIDENT, DAY, AdviceRequester.COLLEGE, false, DRECHTWERK, DORDRECHT);
  private static final AdviceReceived RECEIVED =
      new AdviceReceived(RESIDENT, DAY, false, null, DRECHTWERK);

  private final List<PublishedEvent> facts = new ArrayList<>();

  @Test
  void advice_waits_to_come_in_and_then_to_be_decided_on() {
    assertThat(groups(ASKED)).containsExactly("ADVICE");
    assertThat(groups(RECEIVED)).containsExactly("ADVISED");
    assertThat(
            groups(
                new ShelteredWorkDecided(
                    RESIDENT, DAY, false, DecisionGround.FOLLOWS_ADVICE, DRECHTWERK)))
        .isEmpty();
  }

  @Test
  void somebody_waits_until_they_leave_the_list() {
    assertThat(groups(new WaitingListEntered(RESIDENT, DAY, DRECHTWERK)))
        .containsExactly("WAITING");
    assertThat(groups(new WaitingListLeft(RESIDENT, DAY, WaitingListReason.MOVED, DRECHTWERK)))
        .isEmpty();
  }

  @Test
  void a_status_stays_until_it_ends_or_is_withdrawn() {
    assertThat(groups(status(RESIDENT, StatusKind.WSW_INDICATION))).containsExactly("INDICATION");
    assertThat(groups(status(RESIDENT, StatusKind.TARGET_GROUP_REGISTER)))
        .containsExactly("INDICATION", "REGISTERED");
    assertThat(
            groups(
                new IndicationWithdrawn(
                    RESIDENT, PROVISION, DAY, IndicationWithdrawalGround.WRITTEN_REQUEST)))
        .containsExactly("REGISTERED");
    assertThat(
            groups(
                new StatusEnded(RESIDENT, PROVISION, StatusKind.TARGET_GROUP_REGISTER, DAY, null)))
        .isEmpty();
  }

  @Test
  void what_never_was_is_not_there() {
    groups(ASKED);
    var never =
        new EventWithdrawn(
            RESIDENT,
            facts.getFirst().eventId(),
            ASKED.legalFramework(),
            ASKED.processingActivity(),
            CorrectionReason.RECORDED_WRONGLY);

    assertThat(groups(never)).isEmpty();
  }

  @Test
  void it_is_named_by_the_resident_in_whose_name_it_was_recorded() {
    groups(status(JOINED, StatusKind.EXCLUSIVELY_SHELTERED));

    assertThat(StatusSubjects.of(facts, Stage.wording("en")))
        .singleElement()
        .satisfies(subject -> assertThat(subject.id()).isEqualTo(JOINED.text()));
  }

  private static StatusRecorded status(ResidentId resident, StatusKind kind) {
    return new StatusRecorded(resident, PROVISION, kind, DAY, null, DRECHTWERK, DORDRECHT, DAY);
  }

  private List<String> groups(ResidentEvent next) {
    facts.add(
        new PublishedEvent(
            new EventId(new UUID(9, facts.size())),
            KnownEvents.typeOf(next.getClass()).wireType(),
            next.residentId(),
            Instant.EPOCH.plusSeconds(facts.size()),
            "somebody",
            "urn:test",
            facts.size(),
            next.legalFramework(),
            next.processingActivity(),
            null,
            null,
            next));
    return StatusSubjects.of(facts, Stage.wording("nl")).stream()
        .map(subject -> subject.group().name())
        .toList();
  }
}
