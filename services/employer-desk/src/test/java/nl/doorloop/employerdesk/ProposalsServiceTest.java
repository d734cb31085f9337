package nl.doorloop.employerdesk;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsServiceTest {
  private static final String KVK = "90000071";
  private static final Caller OWNER = employer(KVK);
  private static final Caller OTHER = employer("90000072");
  private static final String PLACED = "{\"outcome\":\"PLACED\"}";
  private static final String NOT_PLACED =
      "{\"outcome\":\"NOT_PLACED\",\"reason\":\"HOURS_DO_NOT_SUIT\"}";

  private static RunningService service;
  private static ResidentId inDordrecht;
  private static ResidentId inSliedrecht;
  private static String employer;

  @BeforeAll
  static void start() {
    service = new RunningService(EmployerDeskApplication.class, "employer-desk");
    inDordrecht = service.residentIn(Municipality.DORDRECHT);
    inSliedrecht = service.residentIn(Municipality.SLIEDRECHT);
    var body = "{\"kvkNumber\":\"%s\",\"name\":\"Voorstel B.V.\"}".formatted(KVK);
    employer = service.as(SDD).post("/v1/employers", body).id();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void both_organisations_propose_and_the_employer_answers_without_learning_who() {
    var opening = opening(2);
    var key = UUID.randomUUID().toString();
    var body = "{\"residentId\":\"" + inDordrecht + "\"}";
    var first = service.as(SDD).post(proposals(opening), body, key);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.location()).isEqualTo(proposals(opening) + "/" + first.id());
    assertThat(service.as(SDD).post(proposals(opening), body, key)).isEqualTo(first);
    var second = propose(DRECHTWERK, opening, inSliedrecht);
    assertThat(second.status()).isEqualTo(201);
    assertThat(propose(SDD, opening, inSliedrecht).code()).isEqualTo("ALREADY_PROPOSED");

    var invited = answer(OWNER, opening, first.id(), "{\"outcome\":\"INVITED\"}");
    assertThat(invited.status()).isEqualTo(201);
    assertThat(answer(OWNER, opening, second.id(), NOT_PLACED).status()).isEqualTo(201);
    assertThat(answer(SDD, opening, second.id(), PLACED).code()).isEqualTo("PROPOSAL_ANSWERED");

    var shown = "$.openings[?(@.openingId=='" + opening + "')].proposals[*]";
    var seen = service.as(OWNER).get(desk());
    assertThat(seen.texts(shown + ".state")).containsExactly("NOT_PLACED", "INVITED");
    assertThat(seen.texts(shown + ".reason")).containsExactly("HOURS_DO_NOT_SUIT");
    assertThat(seen.body())
        .doesNotContain(inDordrecht.text())
        .doesNotContain(inSliedrecht.text())
        .doesNotContain("residentId");
    assertThat(service.as(SDD).get(desk()).texts(shown + ".residentId"))
        .containsExactly(inSliedrecht.text(), inDordrecht.text());
    assertThat(service.as(DORDRECHT).get(desk()).texts(shown + ".residentId"))
        .containsExactly(inDordrecht.text());
  }

  @Test
  void nobody_is_proposed_for_what_is_closed_full_or_unknown() {
    var opening = opening(1);
    var first = propose(SDD, opening, inDordrecht).id();
    assertThat(answer(SDD, opening, first, PLACED).status()).isEqualTo(201);
    assertThat(propose(SDD, opening, inSliedrecht).code()).isEqualTo("OPENING_FULL");
    service.as(SDD).post("/v1/openings/" + opening + "/close", "{\"reason\":\"FILLED\"}");
    assertThat(propose(SDD, opening, inSliedrecht).code()).isEqualTo("OPENING_CLOSED");
    assertThat(propose(SDD, Ids.next().toString(), inDordrecht).code()).isEqualTo("NO_OPENING");
    assertThat(propose(SDD, opening, new ResidentId(Ids.next())).status()).isEqualTo(404);
  }

  @Test
  void whoever_may_not_reach_it_does_not_propose_or_answer() {
    var opening = opening(3);
    assertThat(propose(OWNER, opening, inDordrecht).status()).isEqualTo(403);
    assertThat(propose(ADMIN, opening, inDordrecht).status()).isEqualTo(403);
    assertThat(propose(DORDRECHT, opening, inSliedrecht).status()).isEqualTo(404);
    var proposal = propose(SDD, opening, inSliedrecht).id();
    assertThat(answer(OTHER, opening, proposal, PLACED).status()).isEqualTo(404);
    assertThat(answer(DORDRECHT, opening, proposal, PLACED).status()).isEqualTo(404);
    assertThat(answer(ADMIN, opening, proposal, PLACED).status()).isEqualTo(403);
    assertThat(answer(OWNER, opening, Ids.next().toString(), PLACED).status()).isEqualTo(404);
    assertThat(answer(OWNER, opening(1), proposal, PLACED).status()).isEqualTo(404);
  }

  @Test
  void of_two_who_propose_one_resident_at_once_one_does() throws Exception {
    for (int round = 0; round < 5; round++) {
      var opening = opening(2);
      try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
        Callable<Answer> sdd = () -> propose(SDD, opening, inDordrecht);
        Callable<Answer> drechtwerk = () -> propose(DRECHTWERK, opening, inDordrecht);
        var both = callers.invokeAll(List.of(sdd, drechtwerk));
        assertThat(List.of(both.getFirst().get().status(), both.getLast().get().status()))
            .containsExactlyInAnyOrder(201, 409);
      }
    }
  }

  @Test
  void a_placement_that_fills_the_opening_settles_the_proposal() {
    var opening = opening(2);
    propose(SDD, opening, inDordrecht);
    assertThat(place("90000079", opening).wrongFields()).containsExactly("openingId");
    var placed = place(KVK, opening);
    assertThat(placed.status()).isEqualTo(201);
    assertThat(placed.texts("$.eventIds[*]")).hasSize(2);
    assertThat(
            service
                .as(OWNER)
                .get(desk())
                .texts("$.openings[?(@.openingId=='" + opening + "')].proposals[*].state"))
        .containsExactly("PLACED");
  }

  @Test
  void a_proposal_that_never_was_is_withdrawn_and_leaves_the_desk() {
    var opening = opening(2);
    var proposed = propose(SDD, opening, inDordrecht);
    var withdrawn =
        service
            .as(SDD)
            .post(
                "/v1/corrections",
                "{\"eventId\":\"%s\",\"reason\":\"RECORDED_WRONGLY\"}"
                    .formatted(proposed.text("$.eventIds[0]")));
    assertThat(withdrawn.status()).isEqualTo(201);
    assertThat(
            service
                .as(OWNER)
                .get(desk())
                .texts("$.openings[?(@.openingId=='" + opening + "')].proposals[*].state"))
        .isEmpty();
    assertThat(propose(SDD, opening, inDordrecht).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          proposals             | {}                                             | residentId
          proposals             | {"residentId":"x","name":"Jo"}                 | residentId name
          proposals/{id}/answer | {"outcome":"MAYBE","reason":"BORED"}           | outcome reason
          proposals/{id}/answer | {"outcome":"NOT_PLACED"}                       | reason
          proposals/{id}/answer | {"outcome":"PLACED","reason":"OTHER"}          | reason
          """)
  void every_wrong_field_is_named_and_nothing_is_recorded(
      String path, String body, String wrongFields) {
    long before = service.recordedEvents();
    var id = Ids.next().toString();
    var answer = service.as(SDD).post("/v1/openings/" + id + "/" + path.replace("{id}", id), body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.wrongFields()).containsExactlyInAnyOrder(wrongFields.split(" "));
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  private static String opening(int places) {
    var opening =
        """
        {"employerId":"%s","title":"Medewerker groen","places":%d,"from":"2026-03-01",
         "lastDay":"2030-12-31"}""";
    return service.as(OWNER).post("/v1/openings", opening.formatted(employer, places)).id();
  }

  private static Answer propose(Caller caller, String opening, ResidentId resident) {
    return service.as(caller).post(proposals(opening), "{\"residentId\":\"" + resident + "\"}");
  }

  private static Answer answer(Caller caller, String opening, String proposal, String body) {
    return service.as(caller).post(proposals(opening) + "/" + proposal + "/answer", body);
  }

  private static Answer place(String kvk, String opening) {
    return service
        .as(SDD)
        .post(
            "/v1/placements",
            """
            {"residentId":"%s","kind":"JOB","employerKvk":"%s","from":"2026-03-01",
             "municipality":"0505","openingId":"%s"}"""
                .formatted(inDordrecht, kvk, opening));
  }

  private static String proposals(String opening) {
    return "/v1/openings/" + opening + "/proposals";
  }

  private static String desk() {
    return "/v1/employers/" + employer + "/desk";
  }

  private static Caller employer(String kvk) {
    return new Caller(
        "employer", Set.of(Role.EMPLOYER), null, Set.of(), Set.of(), KvkNumber.of(kvk), null);
  }
}
