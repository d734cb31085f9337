package nl.doorloop.employerdesk;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.REGION;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls;
import nl.doorloop.testsupport.Calls.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployersServiceTest {
  private static final String EMPLOYERS = "/v1/employers";
  private static final String OPENINGS = "/v1/openings";
  private static final String REQUESTS = "/v1/employer-requests";
  private static final KvkNumber KVK = KvkNumber.of("90000011");
  private static final EmployerId EMPLOYER = EmployerId.of(KVK);
  private static final Caller OWNER = employer("90000011");
  private static final Caller OTHER = employer("90000012");

  private static final String AGREEMENT =
      """
      {"kind":"SOCIAL_RETURN","title":"Onderhoud van het park","places":4,"from":"2026-01-01",
       "lastDay":"2030-12-31"}""";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(EmployerDeskApplication.class, "employer-desk");
    assertThat(register(service.as(SDD), KVK.text(), "Voorbeeld Groen B.V.").status())
        .isEqualTo(201);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void an_employer_is_registered_once_and_by_one_of_two_at_once() throws Exception {
    var again = register(service.as(DRECHTWERK), KVK.text(), "Groen");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("ALREADY_REGISTERED");
    assertThat(service.recorded(EMPLOYER.text())).isEqualTo("employer-desk.employer-registered");

    for (int round = 0; round < 5; round++) {
      var kvk = "9100000" + round;
      try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
        Callable<Answer> call = () -> register(service.as(SDD), kvk, "Tegelijk");
        var both = callers.invokeAll(List.of(call, call));
        assertThat(List.of(both.getFirst().get().status(), both.getLast().get().status()))
            .containsExactlyInAnyOrder(201, 409);
      }
    }
  }

  @Test
  void the_same_key_registers_once_and_gives_the_same_answer() {
    var key = UUID.randomUUID().toString();
    var body = "{\"kvkNumber\":\"90000020\",\"name\":\"Sleutel B.V.\",\"municipality\":\"0505\"}";
    var first = service.as(REGION).post(EMPLOYERS, body, key);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.location()).isEqualTo(EMPLOYERS + "/" + first.id());
    assertThat(first.id()).isEqualTo(EmployerId.of(KvkNumber.of("90000020")).text());
    assertThat(service.as(REGION).post(EMPLOYERS, body, key)).isEqualTo(first);
  }

  @Test
  void employers_are_found_by_number_and_by_name() {
    register(service.as(SDD), "90000031", "Zoek & Vind");
    var found = service.as(DORDRECHT).get(EMPLOYERS + "?kvk=90000031");
    assertThat(found.texts("$.items[*].name")).containsExactly("Zoek & Vind");
    assertThat(service.as(SDD).get(EMPLOYERS + "?name=zoek+%26").texts("$.items[*].kvkNumber"))
        .containsExactly("90000031");
    assertThat(service.as(SDD).get(EMPLOYERS + "?kvk=99999999").texts("$.items")).isEmpty();
    assertThat(service.as(SDD).get(EMPLOYERS + "?kvk=abc").wrongFields()).containsExactly("kvk");
    assertThat(service.as(OTHER).get(EMPLOYERS).texts("$.items")).isEmpty();
    assertThat(service.as(OWNER).get(EMPLOYERS).texts("$.items[*].kvkNumber"))
        .containsExactly(KVK.text());
    assertThat(service.as(ADMIN).get(EMPLOYERS).status()).isEqualTo(403);
  }

  @Test
  void a_long_list_goes_on_where_it_ended() {
    for (int i = 0; i < 51; i++) {
      register(service.as(SDD), "%08d".formatted(92_000_000 + i), "Lijst " + i);
    }
    var first = service.as(SDD).get(EMPLOYERS + "?name=Lijst");
    var second = service.as(SDD).get(first.text("$.next"));
    assertThat(first.texts("$.items[*].name")).hasSize(50);
    assertThat(second.texts("$.items[*].name"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(first.texts("$.items[*].name"));
    assertThat(second.body()).doesNotContain("next");
  }

  @Test
  void an_employer_offers_and_asks_and_the_desk_tells_it() {
    var kvk = "90000041";
    var id = register(service.as(SDD), kvk, "Balie B.V.").id();
    var owner = service.as(employer(kvk));
    assertThat(
            service
                .as(DRECHTWERK)
                .post(
                    EMPLOYERS + "/" + id + "/establishments",
                    "{\"establishment\":\"000012345678\",\"municipality\":\"0610\"}")
                .status())
        .isEqualTo(201);
    assertThat(
            service
                .as(DRECHTWERK)
                .post(
                    EMPLOYERS + "/" + id + "/contact",
                    "{\"contactName\":\"M. Voorbeeld\",\"organisation\":\"DRECHTWERK\",\"phone\":\"078 123 4567\",\"email\":\"werk@example.org\"}")
                .status())
        .isEqualTo(201);
    var opening = owner.post(OPENINGS, opening(id));
    assertThat(opening.status()).isEqualTo(201);
    assertThat(owner.post(OPENINGS + "/" + opening.id() + "/places", "{\"places\":2}").status())
        .isEqualTo(201);
    var closed = owner.post(OPENINGS, opening(id));
    assertThat(
            owner.post(OPENINGS + "/" + closed.id() + "/close", "{\"reason\":\"FILLED\"}").status())
        .isEqualTo(201);
    var again = owner.post(OPENINGS + "/" + closed.id() + "/close", "{\"reason\":\"FILLED\"}");
    assertThat(again.code()).isEqualTo("OPENING_CLOSED");
    var request = owner.post(REQUESTS, question(id));
    assertThat(owner.get(EMPLOYERS + "/" + id + "/desk").texts("$.due")).isEmpty();
    assertThat(service.as(SDD).get(EMPLOYERS + "/" + id + "/desk").texts("$.due[*].kind"))
        .containsExactly("REQUEST_WAITS");
    var answer = "{\"answer\":\"Ja.\"}";
    assertThat(owner.post(REQUESTS + "/" + request.id() + "/answer", answer).status())
        .isEqualTo(403);
    assertThat(service.as(SDD).post(REQUESTS + "/" + request.id() + "/answer", answer).status())
        .isEqualTo(201);

    var desk = owner.get(EMPLOYERS + "/" + id + "/desk");
    assertThat(desk.status()).isEqualTo(200);
    assertThat(desk.text("$.employer.name")).isEqualTo("Balie B.V.");
    assertThat(desk.text("$.contact.organisation")).isEqualTo("DRECHTWERK");
    assertThat(desk.texts("$.establishments[*].municipality")).containsExactly("0610");
    assertThat(desk.texts("$.openings[*].places")).containsExactly("2", "3");
    assertThat(desk.text("$.openings[1].reason")).isEqualTo("FILLED");
    assertThat(desk.text("$.requests[0].answer")).isEqualTo("Ja.");
    assertThat(desk.texts("$.due")).isEmpty();
    assertThat(desk.text("$.placed")).isEqualTo("0");
  }

  @Test
  void case_workers_agree_something_with_an_employer_and_its_desk_tells_it() {
    var kvk = "90000061";
    var id = register(service.as(SDD), kvk, "Afspraak B.V.").id();
    var owner = service.as(employer(kvk));
    var agreements = EMPLOYERS + "/" + id + "/agreements";
    assertThat(owner.post(agreements, AGREEMENT).status()).isEqualTo(403);
    var key = UUID.randomUUID().toString();
    var made = service.as(DRECHTWERK).post(agreements, AGREEMENT, key);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.location()).isEqualTo(agreements + "/" + made.id());
    assertThat(service.as(DRECHTWERK).post(agreements, AGREEMENT, key)).isEqualTo(made);
    var end = agreements + "/" + made.id() + "/end";
    var ending = "{\"lastDay\":\"2026-06-30\",\"reason\":\"REPLACED\"}";
    var elsewhere = EMPLOYERS + "/" + EMPLOYER + "/agreements/" + made.id() + "/end";
    assertThat(service.as(SDD).post(elsewhere, ending).code()).isEqualTo("NO_AGREEMENT");
    assertThat(owner.post(end, ending).status()).isEqualTo(403);

    var before = owner.get(EMPLOYERS + "/" + id + "/desk");
    assertThat(before.text("$.agreements[0].title")).isEqualTo("Onderhoud van het park");
    assertThat(before.text("$.agreements[0].to")).isEqualTo("2031-01-01");
    assertThat(service.as(SDD).post(end, ending).status()).isEqualTo(201);
    assertThat(service.as(SDD).post(end, ending).code()).isEqualTo("ALREADY_ENDED");
    var after = owner.get(EMPLOYERS + "/" + id + "/desk");
    assertThat(after.text("$.agreements[0].to")).isEqualTo("2026-07-01");
    assertThat(after.text("$.agreements[0].reason")).isEqualTo("REPLACED");
    var nobody = EmployerId.of(KvkNumber.of("90000099")).text();
    assertThat(service.as(SDD).post(EMPLOYERS + "/" + nobody + "/agreements", AGREEMENT).code())
        .isEqualTo("UNKNOWN_EMPLOYER");
  }

  @Test
  void an_employer_reaches_itself_only() {
    var other = service.as(OTHER);
    assertThat(other.get(EMPLOYERS + "/" + EMPLOYER + "/desk").status()).isEqualTo(404);
    assertThat(other.post(OPENINGS, opening(EMPLOYER.text())).status()).isEqualTo(404);
    assertThat(other.post(REQUESTS, question(EMPLOYER.text())).status()).isEqualTo(404);
    var opening = service.as(OWNER).post(OPENINGS, opening(EMPLOYER.text()));
    assertThat(opening.status()).isEqualTo(201);
    assertThat(
            other.post(OPENINGS + "/" + opening.id() + "/close", "{\"reason\":\"OTHER\"}").status())
        .isEqualTo(404);
    assertThat(other.post(OPENINGS + "/" + Ids.next() + "/places", "{\"places\":1}").status())
        .isEqualTo(404);
    assertThat(register(other, "90000051", "Zelf").status()).isEqualTo(403);
    assertThat(service.as(ADMIN).get(EMPLOYERS + "/" + EMPLOYER + "/desk").status()).isEqualTo(403);
    assertThat(service.as(SDD).get(EMPLOYERS + "/" + Ids.next() + "/desk").status()).isEqualTo(404);
  }

  @Test
  void what_belongs_to_nobody_is_refused_with_a_code() {
    var nobody = EmployerId.of(KvkNumber.of("90000099")).text();
    assertThat(service.as(SDD).post(OPENINGS, opening(nobody)).code())
        .isEqualTo("UNKNOWN_EMPLOYER");
    assertThat(service.as(SDD).post(REQUESTS, question(nobody)).code())
        .isEqualTo("UNKNOWN_EMPLOYER");
    assertThat(
            service
                .as(SDD)
                .post(
                    EMPLOYERS + "/" + nobody + "/establishments",
                    "{\"establishment\":\"000012345678\",\"municipality\":\"0610\"}")
                .code())
        .isEqualTo("NO_EMPLOYER");
    assertThat(
            service
                .as(SDD)
                .post(
                    OPENINGS,
                    opening(EMPLOYER.text()).replace("{", "{\"establishment\":\"000099999999\","))
                .code())
        .isEqualTo("UNKNOWN_ESTABLISHMENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          employers                       | {}  | kvkNumber name
          employers                       | {"kvkNumber":"123","name":"","municipality":"9999","x":1} | kvkNumber name municipality x
          employers/{id}/establishments   | {"establishment":"12345678","municipality":"x"} | establishment municipality
          employers/{id}/contact          | {"contactName":"a\\nb","organisation":"UWV","phone":"1","email":"x"} | contactName organisation phone email
          openings                        | {"employerId":"x","establishment":"1","title":"bsn 111222333","places":100,"hoursPerWeek":61,"from":"1949-12-31","lastDay":"x","suitableFor":["HOBBY"]} | employerId establishment title places hoursPerWeek from lastDay suitableFor[0]
          openings/{id}/places            | {"places":0}  | places
          openings/{id}/close             | {"reason":"BORED"}  | reason
          employers/{id}/agreements       | {"kind":"HANDSHAKE","title":"","places":0,"from":"2026-03-01","lastDay":"2026-02-28"} | kind title places lastDay
          employers/{id}/agreements/{id}/end | {"reason":"BORED"} | lastDay reason
          employer-requests               | {"about":"WEATHER","question":"Het gaat om 111222333"}  | employerId about question
          employer-requests/{id}/answer   | {}  | answer
          """)
  void every_wrong_field_is_named_and_nothing_is_recorded(
      String path, String body, String wrongFields) {
    long before = service.recordedEvents();
    var answer = service.as(SDD).post("/v1/" + path.replace("{id}", Ids.next().toString()), body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.wrongFields()).containsExactlyInAnyOrder(wrongFields.split(" "));
    assertThat(answer.body()).doesNotContain("111222333");
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  @Test
  void what_is_recorded_about_employers_is_no_fact_about_residents() {
    assertThat(service.recordedEvents()).isPositive();
    assertThat(
            service
                .as(ADMIN)
                .get("/v1/operations/events?recordedBefore=2099-01-01T00:00:00Z")
                .text("$.counted.events"))
        .isEqualTo("0");
  }

  private static Answer register(Calls caller, String kvk, String name) {
    return caller.post(EMPLOYERS, "{\"kvkNumber\":\"%s\",\"name\":\"%s\"}".formatted(kvk, name));
  }

  private static String opening(String employer) {
    return """
        {"employerId":"%s","title":"Medewerker groen","places":3,"hoursPerWeek":24,"from":"2026-03-01",
         "lastDay":"2030-12-31","suitableFor":["SUPPORTED_JOB","GROUP_SECONDMENT"]}"""
        .formatted(employer);
  }

  private static String question(String employer) {
    return "{\"employerId\":\"%s\",\"about\":\"COACHING\",\"question\":\"Wie kijkt er mee?\"}"
        .formatted(employer);
  }

  private static Caller employer(String kvk) {
    return new Caller(
        "employer", Set.of(Role.EMPLOYER), null, Set.of(), Set.of(), KvkNumber.of(kvk), null);
  }
}
