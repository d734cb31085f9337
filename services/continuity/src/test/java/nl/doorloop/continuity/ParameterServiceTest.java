package nl.doorloop.continuity;

import static nl.doorloop.continuity.RunningService.ADMIN;
import static nl.doorloop.continuity.RunningService.MANAGER;
import static nl.doorloop.continuity.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.platform.parameters.ParameterTable;
import nl.doorloop.testsupport.Calls.Answer;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterServiceTest {
  private static final String PARAMETERS = "/v1/parameters";
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(RealParts.postgres());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static String weeks(String municipality, String from, String value) {
    return """
        {"name":"DEBT_DECISION_WEEKS","municipality":"%s","from":"%s","value":"%s",
         "source":"Verordening schuldhulpverlening 2026"}"""
        .formatted(municipality, from, value);
  }

  @Test
  void a_value_that_is_set_reaches_the_services_and_is_shown_with_who_set_it() {
    var admin = service.as(ADMIN);
    var body = weeks("0505", "2026-02-01", "6");
    var set = admin.post(PARAMETERS, body, "set-once");
    assertThat(set.status()).isEqualTo(201);
    assertThat(set.id()).isEqualTo("DEBT_DECISION_WEEKS@0505");
    assertThat(admin.post(PARAMETERS, body, "set-once").eventIds()).isEqualTo(set.eventIds());
    assertThat(admin.post(PARAMETERS, body).status()).as("nothing new").isEqualTo(200);
    var refused = admin.post(PARAMETERS, weeks("0505", "2026-02-01", "5"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("SET_BEFORE");

    var table = service.bean(ParameterTable.class);
    Waiting.until(
        "the service has heard of it",
        Duration.ofMinutes(1),
        () -> valueIn(table, LocalDate.of(2026, 2, 1)).contains("6"));
    assertThat(valueIn(table, LocalDate.of(2026, 1, 31))).isEmpty();

    var line = "$.items[?(@.id == 'DEBT_DECISION_WEEKS@0505' && @.from == '2026-02-01')]";
    var shown = service.as(SDD).get(PARAMETERS);
    assertThat(shown.texts(line + ".value")).containsExactly("6");
    assertThat(shown.texts(line + ".source"))
        .containsExactly("Verordening schuldhulpverlening 2026");
    assertThat(shown.texts(line + ".setBy")).containsExactly("admin");
    assertThat(shown.texts("$.items[?(@.id == 'EARNINGS_DISREGARD_HIGHEST@REGION')].value"))
        .as("what came with the product")
        .containsExactly("285.00");

    var gone = PARAMETERS + "/DEBT_DECISION_WEEKS@0505/withdraw";
    assertThat(admin.post(gone, "{\"from\":\"2026-02-01\"}").status()).isEqualTo(201);
    assertThat(admin.post(gone, "{\"from\":\"2026-02-01\"}").code()).isEqualTo("NOTHING_SET");
    Waiting.until(
        "it is gone",
        Duration.ofMinutes(1),
        () -> valueIn(table, LocalDate.of(2026, 2, 1)).isEmpty());
  }

  private static List<String> valueIn(ParameterTable table, LocalDate day) {
    return table
        .parameters()
        .on(day, ParameterName.DEBT_DECISION_WEEKS, Municipality.DORDRECHT)
        .map(line -> List.of(line.value()))
        .orElse(List.of());
  }

  @Test
  void of_two_values_for_one_day_one_wins() throws Exception {
    var calls = new ArrayList<Callable<Answer>>();
    for (int i = 1; i <= 8; i++) {
      var body = weeks("0642", "2026-03-01", Integer.toString(i));
      calls.add(() -> service.as(ADMIN).post(PARAMETERS, body));
    }
    var statuses = new ArrayList<Integer>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(calls)) {
        statuses.add(answer.get().status());
      }
    }
    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
  }

  @Test
  void the_check_finds_what_is_not_known_any_more() {
    var check = service.as(MANAGER).get(PARAMETERS + "/_check");
    assertThat(check.texts("$.items[?(@.name == 'EARNINGS_DISREGARD_HIGHEST')].kind"))
        .containsExactly("GAP");
    assertThat(check.texts("$.items[?(@.name == 'MANDATE_SDD')].municipality")).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name|{\"name\":\"NOTHING\",\"from\":\"2026-01-01\",\"value\":\"6\",\"source\":\"Verordening\"}",
        "value|{\"name\":\"DEBT_DECISION_WEEKS\",\"from\":\"2026-01-01\",\"value\":\"9\",\"source\":\"Verordening\"}",
        "from|{\"name\":\"DEBT_DECISION_WEEKS\",\"value\":\"6\",\"source\":\"Verordening\"}",
        "source|{\"name\":\"DEBT_DECISION_WEEKS\",\"from\":\"2026-01-01\",\"value\":\"6\"}",
        "lastDay|{\"name\":\"DEBT_DECISION_WEEKS\",\"from\":\"2026-01-02\",\"lastDay\":\"2026-01-01\",\"value\":\"6\",\"source\":\"Verordening\"}",
        "municipality|{\"name\":\"EARNINGS_DISREGARD_HIGHEST\",\"municipality\":\"0505\",\"from\":\"2026-07-01\",\"value\":\"290\",\"source\":\"Regeling\"}"
      })
  void what_is_wrong_is_named(String field, String body) {
    var answer = service.as(ADMIN).post(PARAMETERS, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.wrongFields()).contains(field);
  }

  @Test
  void only_an_administrator_sets() {
    var body = weeks("0505", "2026-05-01", "6");
    assertThat(service.as(SDD).post(PARAMETERS, body).status()).isEqualTo(403);
    assertThat(service.as(MANAGER).post(PARAMETERS, body).status()).isEqualTo(403);
  }
}
