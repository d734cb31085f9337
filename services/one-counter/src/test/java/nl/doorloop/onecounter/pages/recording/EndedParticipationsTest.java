package nl.doorloop.onecounter.pages.recording;

import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.ExtensionGround;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.pages.Stage;
import org.junit.jupiter.api.Test;

class EndedParticipationsTest {
  private static final LocalDate END = LocalDate.of(2026, 3, 1);

  @Test
  void a_placement_is_offered_from_the_day_after_its_last() {
    var placed = participation().event();
    assertThat(of(END.minusDays(1), placed)).isEmpty();
    assertThat(of(END, placed)).containsExactly("participatieplaats, tot en met 28 februari 2026");
  }

  @Test
  void its_end_moves_with_an_extension_and_with_its_end() {
    var placed = participation().event();
    var longer =
        new PlacementExtended(
            RESIDENT, provision("p"), END.plusDays(1), END, ExtensionGround.WITHIN_THE_TERM);
    var ended = new PlacementEnded(RESIDENT, provision("p"), END.minusDays(1), EndReason.OTHER);
    assertThat(of(END, placed, longer)).isEmpty();
    assertThat(of(END.plusDays(1), placed, longer)).hasSize(1);
    assertThat(of(END.minusDays(1), placed, ended)).hasSize(1);
  }

  @Test
  void no_other_kind_and_no_row_of_a_file_is_offered() {
    var trial = Row.placement("t", PlacementKind.TRIAL).from("2026-01-01").to("2026-02-01");
    assertThat(of(END, trial.event())).isEmpty();
    assertThat(of(END, participation().imported("A1").event())).isEmpty();
  }

  private static Row participation() {
    return Row.placement("p", PlacementKind.PARTICIPATION).from("2025-03-01").to("2026-03-01");
  }

  private static List<String> of(LocalDate today, ResidentEvent... events) {
    return EndedParticipations.of(List.of(events), today, Stage.wording("nl")).stream()
        .map(Subjects.Subject::text)
        .toList();
  }
}
