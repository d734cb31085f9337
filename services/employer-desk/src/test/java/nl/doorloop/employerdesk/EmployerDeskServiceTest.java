package nl.doorloop.employerdesk;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.REGION;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls;
import nl.doorloop.testsupport.Calls.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerDeskServiceTest {
  private static final String PLACEMENTS = "/v1/placements";
  private static final String END = "{\"lastDay\":\"2026-08-31\",\"reason\":\"WORK\"}";

  private static RunningService service;
  private static ResidentId inDordrecht;
  private static ResidentId inSliedrecht;

  @BeforeAll
  static void start() {
    service = new RunningService(EmployerDeskApplication.class, "employer-desk");
    inDordrecht = service.residentIn(Municipality.DORDRECHT);
    inSliedrecht = service.residentIn(Municipality.SLIEDRECHT);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_placement_lives_from_its_start_to_its_end() {
    var sdd = service.as(SDD);
    var started = start(sdd, inDordrecht);
    assertThat(started.status()).isEqualTo(201);
    assertThat(started.location()).isEqualTo(PLACEMENTS + "/" + started.id());
    assertThat(sdd.post(PLACEMENTS + "/" + started.id() + "/end", END).status()).isEqualTo(201);
    var again = sdd.post(PLACEMENTS + "/" + started.id() + "/end", END);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("ALREADY_ENDED");
    assertThat(service.recorded(started.id()))
        .isEqualTo("employer-desk.placement-started employer-desk.placement-ended");
  }

  @Test
  void what_the_law_does_not_allow_is_refused_with_a_code_and_the_article() {
    long before = service.recordedEvents();
    var tooHigh = service.as(SDD).post(PLACEMENTS, placement(inDordrecht).replace("42.5", "70.01"));
    assertThat(tooHigh.status()).isEqualTo(409);
    assertThat(tooHigh.code()).isEqualTo("SUBSIDY_TOO_HIGH");
    assertThat(tooHigh.body()).contains("art. 10d(4)");
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  @Test
  void the_same_key_gives_the_same_answer_and_another_body_is_refused() {
    var sdd = service.as(SDD);
    var key = UUID.randomUUID().toString();
    var first = sdd.post(PLACEMENTS, placement(inDordrecht), key);
    long before = service.recordedEvents();
    assertThat(sdd.post(PLACEMENTS, placement(inDordrecht), key)).isEqualTo(first);
    var other = sdd.post(PLACEMENTS, placement(inDordrecht).replace("03-01", "03-02"), key);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          placements          | {}                                | residentId kind from municipality
          placements          | {"residentId":"x","kind":"HOBBY","hoursPerWeek":61,"employerKvk":"1","wageCostSubsidy":101,"jobCoach":"yes","firstPayDate":"2026-02-30","from":"1949-12-31","lastDay":"x","municipality":"505"} | residentId kind hoursPerWeek employerKvk wageCostSubsidy jobCoach firstPayDate from lastDay municipality
          placements          | {"residentId":"0199a2f0-0000-7000-8000-000000000001","kind":"TRIAL","wageCostSubsidy":50,"from":"2026-03-01","municipality":"0505"} | wageCostSubsidy
          placements/{id}/end | {"lastDay":"2077-01-01","reason":"","x":1} | lastDay reason x
          placements/{id}/end | []                                | body lastDay reason
          """)
  void every_wrong_field_is_named_and_nothing_is_recorded(
      String path, String body, String wrongFields) {
    long before = service.recordedEvents();
    var answer = service.as(SDD).post("/v1/" + path.replace("{id}", Ids.next().toString()), body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.wrongFields()).containsExactlyInAnyOrder(wrongFields.split(" "));
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  @Test
  void what_is_outside_ones_scope_or_does_not_exist_is_not_found() {
    var dordrecht = service.as(DORDRECHT);
    assertThat(start(dordrecht, inDordrecht).status()).isEqualTo(201);
    assertThat(start(dordrecht, inSliedrecht).status()).isEqualTo(404);
    var elsewhere = start(service.as(REGION), inSliedrecht);
    assertThat(dordrecht.post(PLACEMENTS + "/" + elsewhere.id() + "/end", END).status())
        .isEqualTo(404);
    assertThat(dordrecht.post(PLACEMENTS + "/" + Ids.next() + "/end", END).status()).isEqualTo(404);
    assertThat(start(service.as(SDD), new ResidentId(Ids.next())).status()).isEqualTo(404);
  }

  @Test
  void only_case_workers_of_the_organisation_or_of_none_decide() {
    assertThat(start(service.as(DRECHTWERK), inDordrecht).status()).isEqualTo(403);
    assertThat(start(service.as(ADMIN), inDordrecht).status()).isEqualTo(403);
    assertThat(start(service.as(REGION), inDordrecht).status()).isEqualTo(201);
  }

  private static Answer start(Calls caller, ResidentId resident) {
    return caller.post(PLACEMENTS, placement(resident));
  }

  private static String placement(ResidentId resident) {
    return """
        {"residentId":"%s","kind":"JOB","hoursPerWeek":24,"employerKvk":"12345678","wageCostSubsidy":42.5,
         "jobCoach":true,"firstPayDate":"2026-04-23","from":"2026-03-01","municipality":"%s"}"""
        .formatted(resident, resident.equals(inSliedrecht) ? "0610" : "0505");
  }
}
