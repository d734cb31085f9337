package nl.doorloop.onecounter.domain.worklist;

import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.obstacles.Obstacle;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings.Setting;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import org.junit.jupiter.api.Test;

/** Obstacles as items of the worklist: whose work, who may be told, and gone with their cause. */
class ObstacleWorkTest {
  private static List<WorkItem> items(Known known, ObstacleSettings settings) {
    return WorkItems.of(
            RESIDENT, Trajectory.derive(known.facts()), known.facts(), _ -> null, settings)
        .stream()
        .filter(item -> item.kind() == Kind.OBSTACLE)
        .toList();
  }

  private static List<WorkItem> items(Known known) {
    return items(known, ObstacleSettings.standard());
  }

  private static Known split() {
    return Known.of(
        Row.income("b", GENERAL_ASSISTANCE).from("2023-12-01"),
        Row.work("day", DAY_ACTIVITIES).from("2024-02-01"));
  }

  private static Known gap() {
    return Known.of(
        Row.income("b", GENERAL_ASSISTANCE).from("2023-12-01").to("2024-03-10"),
        Row.placement("j", JOB).from("2024-03-20"),
        Row.debt("d").from("2023-12-01"));
  }

  @Test
  void an_item_has_the_number_the_days_the_causes_and_the_organisation() {
    var item = items(split()).getFirst();

    assertThat(item.about()).isEqualTo("O10");
    assertThat(item.from()).hasToString("2024-02-29");
    assertThat(item.until()).isNull();
    assertThat(item.organisation()).isEqualTo(DRECHTWERK);
    assertThat(item.because())
        .extracting(WorkItem.Because::event)
        .containsExactly(Known.event("event 0"), Known.event("event 1"));
    assertThat(item.needs())
        .extracting(Need::text)
        .containsExactlyInAnyOrder("PW@SDD", "WMO@DRECHTWERK");
  }

  @Test
  void a_gap_at_a_switch_is_told_to_who_may_see_all_income_with_the_article() {
    var item = items(gap()).getFirst();

    assertThat(item.about()).isEqualTo("O2");
    assertThat(item.article()).isEqualTo("Participatiewet art. 52 lid 1");
    assertThat(item.dueOn()).hasToString("2024-03-10");
    assertThat(item.needs()).extracting(Need::text).containsExactlyInAnyOrder("PW", "PW@SDD");
  }

  @Test
  void it_goes_when_its_cause_does_and_keeps_its_id_as_long_as_it_does_not() {
    var id = items(split()).getFirst().id();

    assertThat(items(split().and(Row.debt("d").from("2024-01-01"))).getFirst().id()).isEqualTo(id);
    assertThat(items(split().lead(SDD, "2024-02-01", null))).isEmpty();
    assertThat(items(split().withdrawn("event 1"))).isEmpty();
  }

  @Test
  void a_rule_that_its_organisation_switched_off_puts_nothing_on_the_list() {
    var off =
        ObstacleSettings.of(Map.of(DRECHTWERK, Map.of(Obstacle.O10, new Setting(false, null))));

    assertThat(items(split(), off)).isEmpty();
    assertThat(items(gap(), off)).hasSize(1);
  }
}
