package nl.doorloop.debtsupport;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.REGION;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

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

class DebtSupportServiceTest {
  private static final String ARRANGEMENTS = "/v1/debt-support/arrangements";
  private static final String END = "{\"lastDay\":\"2026-08-31\",\"reason\":\"OTHER\"}";

  private static RunningService service;
  private static ResidentId inDordrecht;
  private static ResidentId inSliedrecht;

  @BeforeAll
  static void start() {
    service = new RunningService(DebtSupportApplication.class, "debt-support");
    inDordrecht = service.residentIn(Municipality.DORDRECHT);
    inSliedrecht = service.residentIn(Municipality.SLIEDRECHT);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void an_arrangement_lives_from_its_start_to_its_end() {
    var sdd = service.as(SDD);
    var started = start(sdd, inDordrecht);
    assertThat(started.status()).isEqualTo(201);
    assertThat(started.location()).isEqualTo(ARRANGEMENTS + "/" + started.id());
    assertThat(sdd.post(ARRANGEMENTS + "/" + started.id() + "/end", END).status()).isEqualTo(201);
    var again = sdd.post(ARRANGEMENTS + "/" + started.id() + "/end", END);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("ALREADY_ENDED");
    assertThat(service.recorded(started.id()))
        .isEqualTo("debt-support.arrangement-started debt-support.arrangement-ended");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arrangements          | {}    | residentId arrangement from municipality
          arrangements          | {"residentId":"x","arrangement":"LOAN","from":"1949-12-31","lastDay":"x","municipality":"505","amount":1} | residentId arrangement from lastDay municipality amount
          arrangements/{id}/end | {"lastDay":"2077-01-01","reason":""} | lastDay reason
          """)
  void every_wrong_field_is_named_and_nothing_is_recorded(
      String path, String body, String wrongFields) {
    long before = service.recordedEvents();
    var answer =
        service
            .as(SDD)
            .post("/v1/debt-support/" + path.replace("{id}", Ids.next().toString()), body);
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
    assertThat(dordrecht.post(ARRANGEMENTS + "/" + elsewhere.id() + "/end", END).status())
        .isEqualTo(404);
    assertThat(dordrecht.post(ARRANGEMENTS + "/" + Ids.next() + "/end", END).status())
        .isEqualTo(404);
  }

  @Test
  void only_case_workers_of_the_organisation_or_of_none_decide() {
    assertThat(start(service.as(DRECHTWERK), inDordrecht).status()).isEqualTo(403);
    assertThat(start(service.as(ADMIN), inDordrecht).status()).isEqualTo(403);
    assertThat(start(service.as(REGION), inDordrecht).status()).isEqualTo(201);
  }

  private static Answer start(Calls caller, ResidentId resident) {
    return caller.post(
        ARRANGEMENTS,
        """
        {"residentId":"%s","arrangement":"STABILISATION","from":"2026-03-01","municipality":"%s"}"""
            .formatted(resident, resident.equals(inSliedrecht) ? "0610" : "0505"));
  }
}
