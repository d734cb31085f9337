package nl.doorloop.continuity;

import static nl.doorloop.continuity.ContinuityServiceTest.person;
import static nl.doorloop.continuity.RunningService.DORDRECHT;
import static nl.doorloop.continuity.RunningService.DRECHTWERK;
import static nl.doorloop.continuity.RunningService.MANAGER;
import static nl.doorloop.continuity.RunningService.REGION;
import static nl.doorloop.continuity.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorloop.continuity.domain.AnswerTerm;
import nl.doorloop.continuity.domain.HandOvers;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.testsupport.Calls.Answer;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOversServiceTest {
  private static final String PATH = "/v1/hand-overs";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  private static RealParts.Postgres database;

  /** Two instances over one database. */
  private static RunningService service;

  private static RunningService other;

  @BeforeAll
  static void start() {
    database = RealParts.postgres();
    service = new RunningService(database);
    other = new RunningService(database);
  }

  @AfterAll
  static void stop() {
    other.close();
    service.close();
  }

  @Test
  void a_resident_is_offered_accepted_and_started() {
    var resident = resident("0505");
    var work = Ids.next();
    var offered = service.as(SDD).post(PATH, offer(resident, "DRECHTWERK", ""));
    assertThat(offered.status()).isEqualTo(201);
    assertThat(offered.location()).isEqualTo(PATH + "/" + offered.id());
    assertThat(offered.eventIds()).hasSize(1);

    var place = PATH + "/" + offered.id();
    var waiting = service.as(SDD).get(place);
    assertThat(waiting.text("$.status")).isEqualTo("OFFERED");
    assertThat(waiting.text("$.answerBy")).isEqualTo(AnswerTerm.lastDay(TODAY, 10).toString());
    assertThat(waiting.text("$.responsible")).isEqualTo("SDD");

    var drechtwerk = other.as(DRECHTWERK);
    assertThat(drechtwerk.get(PATH).texts("$.items[*].id")).contains(offered.id());
    assertThat(drechtwerk.post(place + "/start", "{}").code()).isEqualTo("NOT_ACCEPTED");
    assertThat(service.as(SDD).post(place + "/accept", acceptance()).code())
        .isEqualTo("ONLY_THE_RECEIVER");
    var accepted = drechtwerk.post(place + "/accept", acceptance());
    assertThat(accepted.status()).isEqualTo(201);
    assertThat(drechtwerk.post(place + "/accept", acceptance()).status()).isEqualTo(200);
    assertThat(drechtwerk.post(place + "/refuse", "{\"reason\":\"NO_CAPACITY\"}").code())
        .isEqualTo("OFFER_ACCEPTED");
    var start = drechtwerk.post(place + "/start", "{\"provisions\":[\"" + work + "\"]}");
    assertThat(start.status()).isEqualTo(201);

    var done = drechtwerk.get(place);
    assertThat(drechtwerk.get(PATH).texts("$.items[*].id")).doesNotContain(offered.id());
    assertThat(done.text("$.status")).isEqualTo("STARTED");
    assertThat(done.text("$.responsible")).isEqualTo("DRECHTWERK");
    assertThat(done.texts("$.course[*].what")).containsExactly("OFFERED", "ACCEPTED", "STARTED");
    assertThat(service.as(SDD).post(place + "/withdraw", "{}").code())
        .isEqualTo("RECEIVER_HAS_STARTED");
    assertThat(recorded(resident))
        .isEqualTo(
            "continuity.hand-over-offered continuity.hand-over-accepted"
                + " continuity.hand-over-started");
  }

  @Test
  void a_key_gives_its_answer_again_and_nothing_happens_twice() {
    var body = offer(resident("0505"), "DRECHTWERK", "");
    var first = service.as(SDD).post(PATH, body, "offer-" + Ids.next());
    assertThat(first.status()).isEqualTo(201);
    var key = "offer-" + Ids.next();
    var again = offer(resident("0505"), "DRECHTWERK", "");
    assertThat(other.as(SDD).post(PATH, again, key))
        .isEqualTo(service.as(SDD).post(PATH, again, key));
  }

  @Test
  void what_both_do_at_the_same_moment_ends_in_one_outcome_and_one_clear_refusal()
      throws Exception {
    for (int round = 0; round < 5; round++) {
      var resident = resident("0505");
      var place = PATH + "/" + service.as(SDD).post(PATH, offer(resident, "DRECHTWERK", "")).id();
      List<Callable<Answer>> both =
          List.of(
              () -> service.as(SDD).post(place + "/withdraw", "{}"),
              () ->
                  other
                      .as(DRECHTWERK)
                      .post(place + "/refuse", "{\"reason\":\"RESIDENT_DISAGREES\"}"));
      try (var threads = Executors.newFixedThreadPool(2)) {
        var answers = threads.invokeAll(both);
        var withdrawn = answers.getFirst().get();
        var refused = answers.getLast().get();
        assertThat(List.of(withdrawn.status(), refused.status()))
            .containsExactlyInAnyOrder(201, 409);
        assertThat(withdrawn.status() == 409 ? withdrawn.code() : refused.code())
            .isEqualTo(withdrawn.status() == 409 ? "OFFER_REFUSED" : "OFFER_WITHDRAWN");
      }
      assertThat(recorded(resident).split(" ")).hasSize(2);
    }
  }

  @Test
  void one_thing_is_offered_once_by_however_many_at_the_same_moment() throws Exception {
    var resident = resident("0505");
    var body = offer(resident, "DRECHTWERK", "");
    List<Callable<Answer>> offers =
        List.of(
            () -> service.as(SDD).post(PATH, body),
            () -> other.as(SDD).post(PATH, body),
            () -> other.as(REGION).post(PATH, body.replaceFirst("\\{", "{\"sender\":\"SDD\",")));
    try (var threads = Executors.newFixedThreadPool(3)) {
      var statuses = threads.invokeAll(offers).stream().map(f -> status(f::get)).toList();
      assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
    }
    assertThat(recorded(resident)).isEqualTo("continuity.hand-over-offered");
  }

  @Test
  void reminders_and_escalation_come_once_from_two_instances_and_survive_a_restart() {
    var resident = resident("0505");
    var late =
        offer(
            resident,
            "DRECHTWERK",
            ",\"on\":\"%s\",\"answerBy\":\"%s\""
                .formatted(TODAY.minusDays(14), TODAY.minusDays(1)));
    other.close();
    var place = PATH + "/" + service.as(SDD).post(PATH, late).id();
    other = new RunningService(database);
    Waiting.until(
        "the alarms",
        Duration.ofSeconds(60),
        () ->
            service.as(SDD).get(place).texts("$.course[*].what").size() == 4
                && service.count("hand_over_alarm where due_on <= current_date") == 0);
    assertThat(service.as(DRECHTWERK).get(place).texts("$.course[*].what"))
        .containsExactlyInAnyOrder("OFFERED", "HALF_OF_TERM", "ONE_DAY_BEFORE", "ESCALATED");
    assertThat(service.as(DRECHTWERK).get(place).text("$.overdue")).isEqualTo("true");
    assertThat(other.as(DRECHTWERK).post(place + "/accept", acceptance()).status()).isEqualTo(201);
    assertThat(service.as(SDD).get(place).texts("$.course[*].timing"))
        .containsExactly("AFTER_TERM");
  }

  @Test
  void what_was_answered_is_not_reminded_of() {
    var resident = resident("0505");
    var place = PATH + "/" + service.as(SDD).post(PATH, offer(resident, "DRECHTWERK", "")).id();
    assertThat(service.as(DRECHTWERK).post(place + "/accept", acceptance()).status())
        .isEqualTo(201);
    service.jdbc().sql("update hand_over_alarm set due_on = current_date").update();
    Waiting.until(
        "the alarms",
        Duration.ofSeconds(60),
        () -> service.count("hand_over_alarm where due_on = current_date") == 0);
    assertThat(recorded(resident))
        .isEqualTo("continuity.hand-over-offered continuity.hand-over-accepted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''         | {}                                               | residentId receiver aim parts proposedStart
          ''         | {"residentId":"x","sender":"UWV","receiver":"","aim":"UP","parts":[{"axis":"INCOME"},{"legalGround":"PW"},{"provisionId":"x","legalGround":"X"}],"proposedStart":"x","answerBy":1,"on":"2199-01-01"} | residentId sender receiver aim parts[0].legalGround parts[2].provisionId parts[2].legalGround proposedStart answerBy on
          /{id}/accept | {"lead":"Jansen"}                              | lead firstAppointment
          /{id}/refuse | {"reason":"NO","counterProposal":"x"}          | reason counterProposal
          /{id}/withdraw | {"on":"2199-01-01"}                          | on
          /{id}/start  | {"provisions":["x"]}                           | provisions[0]
          """)
  void every_wrong_field_is_named(String path, String body, String wrongFields) {
    var answer = service.as(SDD).post(PATH + path.replace("{id}", Ids.next().toString()), body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.wrongFields()).contains(wrongFields.split(" "));
  }

  @Test
  void only_case_workers_who_may_reach_the_resident() {
    var resident = resident("0610");
    var body = offer(resident, "DRECHTWERK", "");
    assertThat(service.as(MANAGER).post(PATH, body).status()).isEqualTo(403);
    assertThat(
            service
                .as(DORDRECHT)
                .post(PATH, body.replaceFirst("\\{", "{\"sender\":\"SDD\","))
                .status())
        .isEqualTo(404);
    assertThat(service.as(REGION).post(PATH, body).wrongFields()).containsExactly("sender");
    var place = PATH + "/" + service.as(SDD).post(PATH, body).id();
    assertThat(service.as(DORDRECHT).get(place).status()).isEqualTo(404);
    assertThat(service.as(DORDRECHT).post(place + "/withdraw", "{}").status()).isEqualTo(404);
    assertThat(service.as(SDD).get(PATH + "/" + Ids.next()).status()).isEqualTo(404);
    assertThat(service.as(REGION).post(place + "/accept", acceptance()).status()).isEqualTo(201);
  }

  @Test
  void a_way_back_is_agreed_or_known_not_to_exist() {
    var resident = resident("0505");
    var address = "/v1/residents/" + resident;
    var agreement =
        "{\"provisionId\":\"%s\",\"returnOn\":\"2027-03-01\",\"guarantor\":\"DRECHTWERK\",\"reinstatable\":[\"%s\"]%s}";
    var agreed =
        service
            .as(SDD)
            .post(
                address + "/return-agreements",
                agreement.formatted(Ids.next(), Ids.next(), ",\"legalGround\":\"WSW\""));
    assertThat(agreed.status()).isEqualTo(201);
    assertThat(agreed.location()).isEqualTo(address + "/return-agreements/" + agreed.id());
    assertThat(
            service
                .as(SDD)
                .post(
                    address + "/return-agreements", agreement.formatted(Ids.next(), Ids.next(), ""))
                .wrongFields())
        .containsExactly("legalGround");
    var waiver = "{\"provisionId\":\"%s\",\"informedOn\":\"%s\"}";
    assertThat(
            service
                .as(SDD)
                .post(address + "/return-waivers", waiver.formatted(Ids.next(), TODAY))
                .status())
        .isEqualTo(201);
    assertThat(
            service
                .as(SDD)
                .post(address + "/return-waivers", waiver.formatted(Ids.next(), TODAY.plusDays(1)))
                .wrongFields())
        .containsExactly("informedOn");
    assertThat(service.recorded(resident))
        .isEqualTo(
            "continuity.resident-registered continuity.return-agreed continuity.return-waived");
  }

  private static int status(Callable<Answer> answer) {
    try {
      return answer.call().status();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String resident(String municipality) {
    return service
        .as(SDD)
        .post("/v1/residents", person(Persons.bsn(), Persons.familyName(), "3311AB", municipality))
        .id();
  }

  private static String recorded(String resident) {
    return service.recorded(HandOvers.streamOf(ResidentId.of(resident)));
  }

  private static String offer(String resident, String receiver, String more) {
    return """
        {"residentId":"%s","receiver":"%s","aim":"STEP_UP","proposedStart":"%s",
         "parts":[{"provisionId":"%s","legalGround":"PW"},{"axis":"PARTICIPATION","legalGround":"WSW"}]%s}
        """
        .formatted(resident, receiver, TODAY.plusDays(30), Ids.next(), more);
  }

  private static String acceptance() {
    return "{\"lead\":\"WERK-2\",\"firstAppointment\":\"%s\"}".formatted(TODAY.plusDays(7));
  }
}
