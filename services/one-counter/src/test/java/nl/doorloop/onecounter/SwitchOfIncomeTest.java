package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.obstacles.Obstacle;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings.Setting;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.onecounter.worklist.Assignments;
import nl.doorloop.onecounter.worklist.Worklist;
import nl.doorloop.onecounter.worklist.WorklistQuestion;
import nl.doorloop.onecounter.worklist.WorklistQuestion.Whose;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Income over a switch and its obstacles, from the facts to the answer, the page and the list. */
class SwitchOfIncomeTest extends WithRealParts {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private static final LocalDate SWITCH = TODAY.plusDays(20);

  @Autowired private Views views;
  @Autowired private JdbcClient jdbc;

  @Test
  void the_next_switch_is_answered_with_its_uncertain_days_and_their_remedies() {
    var resident = switching("Overstap");
    var answer = read("region", "/v1/residents/" + resident + "/switch");

    assertThat(answer.get("on").asString()).isEqualTo(SWITCH.toString());
    assertThat(answer.get("indicative").asBoolean()).isTrue();
    assertThat(answer.get("complete").asBoolean()).isTrue();
    assertThat(answer.get("months").size()).isEqualTo(5);
    assertThat(answer.at("/months/0/amounts/0/amount").asString()).isEqualTo("1401.50");
    assertThat(answer.at("/months/0/days/0/provisions/0/kind").asString())
        .isEqualTo("GENERAL_ASSISTANCE");
    assertThat(answer.at("/uncovered/0/from").asString()).isEqualTo(SWITCH.toString());
    assertThat(answer.at("/uncovered/0/to").asString()).isEqualTo(SWITCH.plusDays(24).toString());
    assertThat(answer.at("/uncovered/0/certainty").asString()).isEqualTo("UNCERTAIN");
    assertThat(
            answer.at("/uncovered/0/remedies").valueStream().map(r -> r.get("remedy").asString()))
        .containsExactly(
            "ADVANCE_PAYMENT", "RETROACTIVE_GRANT", "SPECIAL_ASSISTANCE", "BUFFER_BUDGET");
    assertThat(answer.at("/uncovered/0/remedies/0/article").asString())
        .isEqualTo("Participatiewet art. 52 lid 1");
  }

  @Test
  void as_known_before_it_was_recorded_nothing_announces_a_switch() {
    var resident = switching("Eerder");
    var path = "/v1/residents/" + resident + "/switch?knownOn=" + TODAY.minusDays(1);

    var problem = json(get("region", path), 400);
    assertThat(problem.at("/errors/0/field").asString()).isEqualTo("on");
    assertThat(read("region", path + "&on=" + SWITCH).get("uncovered").size()).isZero();
  }

  @Test
  void a_day_that_is_none_is_named() {
    var resident = switching("Dag");
    var problem = json(get("region", "/v1/residents/" + resident + "/switch?on=morgen"), 400);

    assertThat(problem.at("/errors/0/field").asString()).isEqualTo("on");
    assertThat(get("region", "/inwoners/" + resident + "/overstap?on=morgen").body())
        .contains("Fout:", "Vul een datum in");
  }

  @Test
  void who_may_not_see_income_support_is_told_neither_of_it_nor_of_gaps() {
    var resident = switching("Kader");
    visible(
        publisher.publish(
            Persons.sheltered(
                resident, Modality.WSW_INTERNAL, SWITCH.plusDays(40), null, DORDRECHT)));
    var answer = read("drechtwerk", "/v1/residents/" + resident + "/switch");

    assertThat(answer.get("on").asString()).isEqualTo(SWITCH.plusDays(40).toString());
    assertThat(answer.get("complete").asBoolean()).isFalse();
    assertThat(answer.get("uncovered").size()).isZero();
    assertThat(answer.toString())
        .contains("NOT_SHOWN", "WSW_INTERNAL")
        .doesNotContain("GENERAL_ASSISTANCE", "1401.50", "\"JOB\"", "UNCERTAIN");
    assertThat(get("drechtwerk", "/inwoners/" + resident + "/overstap").body())
        .contains("niet getoond", "U mag niet al het inkomen")
        .doesNotContain("algemene bijstand", "Voorschot");
  }

  @Test
  void the_page_says_that_it_is_indicative_and_is_linked_from_the_resident_and_the_offer() {
    var resident = switching("Bladzijde");
    var link = "href=\"/inwoners/" + resident + "/overstap\"";

    assertThat(get("sdd", "/inwoners/" + resident + "/overstap").body())
        .contains("Dit is een indicatie", "niet zeker", "1.401,50", "Bufferbudget")
        .doesNotContain("??");
    assertThat(get("sdd", "/inwoners/" + resident).body()).contains(link);
    assertThat(get("sdd", "/inwoners/" + resident + "/overdragen").body()).contains(link);
  }

  @Test
  void its_obstacles_stand_on_the_worklist_with_what_helps_until_a_way_back_is_there() {
    var resident = switching("Obstakel");
    var found = obstacles("sdd", resident);

    assertThat(found.stream().map(item -> item.get("about").asString()))
        .containsExactlyInAnyOrder("O2");
    assertThat(found.getFirst().get("article").asString())
        .isEqualTo("Participatiewet art. 52 lid 1");
    assertThat(obstacles("drechtwerk", resident)).isEmpty();
    assertThat(get("sdd", "/werklijst?soort=OBSTACLE").body())
        .contains("Gat bij de overstap", "/inwoners/" + resident + "/overstap?on=" + SWITCH);

    visible(
        publisher.publish(
            new EntitlementTakenOver(
                resident,
                new ProvisionId(Ids.next()),
                Scheme.GENERAL_ASSISTANCE,
                null,
                null,
                true,
                SWITCH,
                SWITCH.plusDays(40),
                EndReason.WORK,
                Organisation.SDD,
                DORDRECHT,
                new Origin(Source.INCOME_SUPPORT, SourceId.of("u-" + Ids.next()), TODAY))));
    assertThat(obstacles("sdd", resident)).isEmpty();
  }

  @Test
  void what_is_switched_off_leaves_the_list_at_once() {
    var resident = switching("Uitgezet");
    var everything =
        new WorklistQuestion(Whose.ALL, Kind.OBSTACLE, DORDRECHT, null, null, null, 200);

    assertThat(with(Map.of()).find(DemoUsers.named("sdd"), everything))
        .anyMatch(work -> work.residentId().equals(resident));
    assertThat(
            with(Map.of(Organisation.SDD, Map.of(Obstacle.O2, new Setting(false, null))))
                .find(DemoUsers.named("sdd"), everything))
        .noneMatch(work -> work.residentId().equals(resident));
  }

  private Worklist with(Map<Organisation, Map<Obstacle, Setting>> obstacles) {
    return new Worklist(
        views,
        new Assignments(jdbc, Clock.systemUTC()),
        new Today(Clock.systemUTC()),
        Map.of(),
        ObstacleSettings.of(obstacles));
  }

  private List<JsonNode> obstacles(String user, ResidentId resident) {
    return read(user, "/v1/worklist?kind=OBSTACLE&limit=200")
        .get("items")
        .valueStream()
        .filter(item -> item.get("residentId").asString().equals(resident.text()))
        .toList();
  }

  /** Assistance until the switch, then a job that pays 24 days later. */
  private ResidentId switching(String name) {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, name, DORDRECHT));
    publisher.publish(Persons.registered(resident, DORDRECHT));
    publisher.publish(Persons.assistance(resident, TODAY.minusYears(1), SWITCH, DORDRECHT));
    visible(
        publisher.publish(
            new PlacementStarted(
                resident,
                new ProvisionId(Ids.next()),
                PlacementKind.JOB,
                null,
                null,
                null,
                false,
                SWITCH.plusDays(24),
                SWITCH,
                null,
                null,
                Organisation.SDD,
                DORDRECHT,
                TODAY,
                null)));
    return resident;
  }
}
