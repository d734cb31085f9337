package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.HARDINXVELD_GIESSENDAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Figures over HTTP; nobody else of these tests lives in Hardinxveld-Giessendam. */
class FlowsTest extends WithRealParts {
  private static final String YEAR = "?from=2022-01-01&to=2023-01-01&municipality=0523";

  @Test
  void residents_flow_and_the_balance_closes() {
    var before = Instant.now();
    List<EventId> events = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      var resident = Persons.somebody();
      events.add(
          publisher.publish(
              Persons.assessment(resident, 2, LocalDate.of(2022, 2, 1), HARDINXVELD_GIESSENDAM)));
      if (i < 3) {
        events.add(
            publisher.publish(
                Persons.assessment(resident, 3, LocalDate.of(2022, 5, 1), HARDINXVELD_GIESSENDAM)));
      }
    }
    events.forEach(this::visible);

    var exact = read("analyst", "/v1/flows" + YEAR);
    assertThat(exact.at("/balance/closes").asBoolean()).isTrue();
    assertThat(exact.get("suppressed").asInt()).isZero();
    assertThat(exact.get("nodes").size()).isEqualTo(11);
    assertThat(node(exact, "SOCIAL_CONTACTS").get("inflow").asInt()).isEqualTo(12);
    assertThat(node(exact, "ORGANISED_ACTIVITIES").get("movedIn").asInt()).isEqualTo(3);
    assertThat(exact.at("/links/0/direction").asString()).isEqualTo("UP");
    assertThat(exact.at("/links/0/medianDaysInFrom").asInt()).isEqualTo(89);

    for (var user : List.of("manager", "region", "admin")) {
      var hidden = read(user, "/v1/flows" + YEAR);
      assertThat(hidden.get("suppressed").asInt()).as(user).isPositive();
      assertThat(node(hidden, "ORGANISED_ACTIVITIES").has("movedIn")).as(user).isFalse();
      assertThat(hidden.at("/links/0").has("count")).as(user).isFalse();
    }
    assertThat(get("employer", "/v1/flows" + YEAR).statusCode()).isEqualTo(403);

    var earlier = read("analyst", "/v1/flows" + YEAR + "&knownOn=" + before);
    assertThat(node(earlier, "SOCIAL_CONTACTS").get("inflow").asInt()).isZero();
    assertThat(read("analyst", "/v1/flows" + YEAR + "&knownOn=" + Instant.now())).isEqualTo(exact);

    var durable = read("analyst", "/v1/flows/durability" + YEAR).get("items");
    assertThat(durable.size()).isEqualTo(4);
    assertThat(durable.at("/0/of").asInt()).isEqualTo(3);
    assertThat(durable.at("/0/share").asDouble()).isEqualTo(1.0);
    assertThat(read("manager", "/v1/flows/durability" + YEAR).at("/items/0").has("of")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "from, ?to=2023-01-01",
    "to, ?from=2023-01-01",
    "to, ?from=2023-01-01&to=2023-01-01",
    "from, ?from=2023-02-30&to=2024-01-01",
    "by, ?from=2022-01-01&to=2023-01-01&by=colour",
    "municipality, ?from=2022-01-01&to=2023-01-01&municipality=1",
    "organisation, ?from=2022-01-01&to=2023-01-01&organisation=UWV",
    "direction, ?from=2022-01-01&to=2023-01-01&direction=SIDEWAYS",
    "knownOn, ?from=2022-01-01&to=2023-01-01&knownOn=yesterday"
  })
  void a_wrong_parameter_is_named(String field, String query) {
    for (var path : List.of("/v1/flows", "/v1/flows/durability")) {
      var problem = json(get("analyst", path + query), 400);
      assertThat(problem.get("errors").size()).isEqualTo(1);
      assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
    }
  }

  private static JsonNode node(JsonNode figures, String name) {
    return figures
        .get("nodes")
        .valueStream()
        .filter(node -> node.get("node").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
