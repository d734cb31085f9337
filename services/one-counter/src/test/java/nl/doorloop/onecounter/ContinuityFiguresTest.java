package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.ALBLASSERDAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.platform.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of continuity over HTTP; nobody else of these tests lived in Alblasserdam in 2013. */
class ContinuityFiguresTest extends WithRealParts {
  private static final String CONTINUITY = "/v1/flows/continuity";
  private static final String YEAR = "?from=2013-01-01&to=2014-01-01&municipality=0482";
  private static final String FEW = "?from=2013-01-01&to=2013-02-20&municipality=0482";
  private static final String ANSWERED = "&figure=ANSWERED_WITHIN_TERM";
  private static final String GAPS = "&figure=INCOME_GAP_DAYS";

  @Test
  void continuity_is_measured_and_opened() {
    var before = Instant.now();
    Set<String> residents = new HashSet<>();
    List<EventId> events = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      var resident = Persons.somebody();
      residents.add(resident.text());
      events.addAll(handedOver(resident, LocalDate.of(2013, 2, i < 9 ? 1 : 20)));
    }
    events.forEach(this::visible);

    var exact = read("analyst", CONTINUITY + YEAR);
    assertThat(exact.get("items").size()).isEqualTo(1);
    assertThat(exact.at("/items/0/municipality").asString()).isEqualTo("0482");
    var handOvers = exact.at("/items/0/handOvers");
    assertThat(handOvers.get("of").asInt()).isEqualTo(12);
    assertThat(handOvers.get("share").asDouble()).isEqualTo(1.0);
    assertThat(handOvers.get("started").asInt()).isEqualTo(12);
    assertThat(handOvers.get("medianDaysToStart").asInt()).isEqualTo(38);
    var gaps = exact.at("/items/0/incomeGaps");
    assertThat(gaps.get("residents").asInt()).isEqualTo(12);
    assertThat(gaps.get("days").asInt()).isEqualTo(120);
    assertThat(gaps.get("daysPerHundred").asDouble()).isEqualTo(1000.0);
    assertThat(exact.at("/items/0/fallBacks/of").asInt()).isZero();
    assertThat(read("manager", CONTINUITY + YEAR)).isEqualTo(exact);
    assertThat(read("analyst", CONTINUITY + YEAR + "&knownOn=" + Instant.now())).isEqualTo(exact);
    assertThat(
            read("analyst", CONTINUITY + YEAR + "&knownOn=" + before)
                .at("/items/0/handOvers/of")
                .asInt())
        .isZero();
    assertThat(read("analyst", CONTINUITY + "?from=2013-01-01&to=2014-01-01").get("items").size())
        .isGreaterThan(7);

    for (var user : List.of("manager", "analyst")) {
      var facts = read(user, CONTINUITY + "/facts" + YEAR + ANSWERED);
      assertThat(facts.get("items").size()).as(user).isEqualTo(12);
      assertThat(facts.at("/items/0").has("residentId")).as(user).isFalse();
      assertThat(facts.at("/items/0/eventIds").size()).as(user).isEqualTo(3);
      assertThat(facts.at("/items/0/days").asInt()).as(user).isEqualTo(9);
      assertThat(facts.at("/items/0/met").asBoolean()).as(user).isTrue();
    }
    assertThat(persons("region", YEAR + ANSWERED)).isEqualTo(residents);
    assertThat(persons("region", YEAR + GAPS)).isEqualTo(residents);
    assertThat(persons("dordrecht", YEAR + ANSWERED)).isEmpty();
    assertThat(persons("drechtwerk", YEAR + ANSWERED)).isEqualTo(residents);
    assertThat(persons("drechtwerk", YEAR + GAPS)).isEmpty();

    // Nine offers of the first weeks.
    var few = read("manager", CONTINUITY + FEW);
    assertThat(few.at("/items/0/handOvers").has("of")).isFalse();
    assertThat(few.get("suppressed").asInt()).isEqualTo(3);
    var opened = read("manager", CONTINUITY + "/facts" + FEW + ANSWERED);
    assertThat(opened.get("items").size()).isZero();
    assertThat(opened.get("suppressed").asBoolean()).isTrue();
    assertThat(read("analyst", CONTINUITY + "/facts" + FEW + ANSWERED).get("items").size())
        .isEqualTo(9);
    assertThat(persons("region", FEW + ANSWERED)).hasSize(9);
    assertThat(get("employer", CONTINUITY + YEAR).statusCode()).isEqualTo(403);
    assertThat(get("employer", CONTINUITY + "/facts" + YEAR + GAPS).statusCode()).isEqualTo(403);

    var page = get("manager", "/sturing?from=2013-01-01&through=2013-12-31&municipality=0482");
    assertThat(page.body()).contains("Niemand ertussen", "100% (12 van 12)", "/sturing/feiten?");
    assertThat(get("region", "/sturing/feiten?from=2013-01-01&through=2013-12-31" + GAPS).body())
        .contains("/inwoners/" + residents.iterator().next());
    assertThat(
            get(
                    "manager",
                    "/sturing/feiten?from=2013-01-01&through=2013-02-19&municipality=0482"
                        + ANSWERED)
                .body())
        .contains("Afgeschermd");
  }

  /** Income support until March, sheltered work after ten days, handed over from the one. */
  private static List<EventId> handedOver(ResidentId resident, LocalDate offered) {
    var ends = LocalDate.of(2013, 3, 1);
    var begins = ends.plusDays(10);
    var support = Persons.assistance(resident, LocalDate.of(2013, 1, 1), ends, ALBLASSERDAM);
    var work = Persons.sheltered(resident, Modality.WSW_INTERNAL, begins, null, ALBLASSERDAM);
    var handOver = new HandOverId(Ids.next());
    return List.of(
        publisher.publish(support),
        publisher.publish(work),
        publisher.publish(
            new HandOverOffered(
                resident,
                handOver,
                Organisation.SDD,
                Organisation.DRECHTWERK,
                List.of(support.provisionId()),
                offered,
                offered.plusDays(14),
                begins)),
        publisher.publish(new HandOverAccepted(resident, handOver, offered.plusDays(9))),
        publisher.publish(
            new HandOverStarted(resident, handOver, begins, List.of(work.provisionId()))));
  }

  /** Whom the facts are about, read five at a time. */
  private Set<String> persons(String user, String query) {
    Set<String> persons = new HashSet<>();
    var path = CONTINUITY + "/facts" + query + "&limit=5";
    while (true) {
      var page = read(user, path);
      assertThat(page.get("items").size()).isLessThanOrEqualTo(5);
      page.get("items").forEach(item -> persons.add(item.get("residentId").asString()));
      if (!page.has("next")) {
        return persons;
      }
      path = page.get("next").asString();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "from, ?to=2023-01-01&figure=DAYS_TO_START",
    "to, ?from=2023-01-01&to=2022-01-01&figure=DAYS_TO_START",
    "municipality, ?from=2022-01-01&to=2023-01-01&municipality=1&figure=DAYS_TO_START",
    "organisation, ?from=2022-01-01&to=2023-01-01&organisation=UWV&figure=DAYS_TO_START",
    "knownOn, ?from=2022-01-01&to=2023-01-01&knownOn=yesterday&figure=DAYS_TO_START",
    "figure, ?from=2022-01-01&to=2023-01-01",
    "figure, ?from=2022-01-01&to=2023-01-01&figure=LUCK",
    "cursor, ?from=2022-01-01&to=2023-01-01&figure=REINSTATED&cursor=x",
    "limit, ?from=2022-01-01&to=2023-01-01&figure=REINSTATED&limit=0"
  })
  void a_wrong_parameter_is_named(String field, String query) {
    var problem = json(get("analyst", CONTINUITY + "/facts" + query), 400);

    assertThat(problem.get("errors").size()).isEqualTo(1);
    assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
  }
}
