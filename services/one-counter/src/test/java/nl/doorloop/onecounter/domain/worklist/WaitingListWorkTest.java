package nl.doorloop.onecounter.domain.worklist;

import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.shelteredwork.Modality.SHELTERED_WORK;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.shelteredwork.AdviceEvent.BridgingStarted;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListEntered;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListLeft;
import nl.doorloop.language.shelteredwork.BridgingKind;
import nl.doorloop.language.shelteredwork.WaitingListReason;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.domain.Trajectory;
import org.junit.jupiter.api.Test;

class WaitingListWorkTest {
  private static final WaitingListEntered ENTERED = entered("2024-03-01");
  private static final BridgingStarted BRIDGED =
      new BridgingStarted(RESIDENT, day("2024-04-01"), BridgingKind.TRAINING, DRECHTWERK);
  private static final WaitingListLeft LEFT =
      new WaitingListLeft(RESIDENT, day("2024-06-01"), WaitingListReason.OTHER_WORK, DRECHTWERK);

  @Test
  void a_wait_that_nothing_bridges_is_due_from_its_first_day_on() {
    assertThat(items(new Known().and(ENTERED)))
        .containsExactly("NOT_BRIDGED from 2024-03-01 until null due 2024-03-01");
    assertThat(items(new Known().and(ENTERED).and(BRIDGED)))
        .containsExactly("BRIDGED from 2024-03-01 until null due null");
  }

  @Test
  void it_lasts_until_somebody_leaves_the_list_or_begins_in_sheltered_work() {
    var over = "NOT_BRIDGED from 2024-03-01 until 2024-06-01 due 2024-03-01";
    assertThat(items(new Known().and(ENTERED).and(LEFT))).containsExactly(over);
    assertThat(items(Known.of(Row.work("w", SHELTERED_WORK).from("2024-06-01")).and(ENTERED)))
        .containsExactly(over);
    assertThat(items(new Known().and(entered("2024-06-02")).and(LEFT)))
        .containsExactly("NOT_BRIDGED from 2024-06-02 until null due 2024-06-02");
  }

  @Test
  void what_bridged_one_wait_does_not_bridge_the_next() {
    assertThat(items(new Known().and(entered("2024-09-01")).and(BRIDGED).and(LEFT).and(ENTERED)))
        .containsExactlyInAnyOrder(
            "BRIDGED from 2024-03-01 until 2024-06-01 due null",
            "NOT_BRIDGED from 2024-09-01 until null due 2024-09-01");
  }

  private static List<String> items(Known known) {
    var facts = known.facts();
    return WaitingListWork.of(new Case(RESIDENT, Trajectory.derive(facts), facts, _ -> DRECHTWERK))
        .stream()
        .map(w -> "%s from %s until %s due %s".formatted(w.about(), w.from(), w.until(), w.dueOn()))
        .toList();
  }

  private static WaitingListEntered entered(String from) {
    return new WaitingListEntered(RESIDENT, day(from), DRECHTWERK);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
