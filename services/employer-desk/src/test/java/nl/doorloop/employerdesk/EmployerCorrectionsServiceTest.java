package nl.doorloop.employerdesk;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
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

class EmployerCorrectionsServiceTest {
  private static final String CORRECTIONS = "/v1/corrections";
  private static final String PREVIEW = "/v1/employer-events/_preview";

  private static RunningService service;
  private static int employers;

  @BeforeAll
  static void start() {
    service = new RunningService(EmployerDeskApplication.class, "employer-desk");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_corrected_opening_is_looked_at_first_and_then_shown_by_the_desk() {
    var employer = register("Groen B.V.").id();
    var opening = post(opening(employer));
    var asked = corrected(event(opening), "{\"title\":\"Hovenier\",\"places\":5}");

    var preview = service.as(DRECHTWERK).post(PREVIEW, asked);
    assertThat(preview.text("$.changes")).isEqualTo("true");
    assertThat(preview.texts("$.openings.before[*].title")).containsExactly("Medewerker groen");
    assertThat(preview.texts("$.openings.after[*].title")).containsExactly("Hovenier");
    assertThat(preview.texts("$.employer.before")).isEmpty();
    assertThat(titles(employer)).containsExactly("Medewerker groen");

    var key = UUID.randomUUID().toString();
    var done = service.as(DRECHTWERK).post(CORRECTIONS, asked, key);
    assertThat(done.status()).isEqualTo(201);
    assertThat(service.as(DRECHTWERK).post(CORRECTIONS, asked, key)).isEqualTo(done);
    assertThat(titles(employer)).containsExactly("Hovenier");
    assertThat(desk(employer).texts("$.openings[*].places")).containsExactly("5");
    var content = service.as(SDD).get("/v1/employer-events/" + event(opening));
    assertThat(content.text("$.data.title")).isEqualTo("Medewerker groen");
    assertThat(content.text("$.standing.title")).isEqualTo("Hovenier");
    assertThat(content.text("$.withdrawn")).isEqualTo("false");
    assertThat(service.as(SDD).post(CORRECTIONS, asked).status()).isEqualTo(200);
    var all = service.as(SDD).get("/v1/employer-events?employer=" + employer);
    assertThat(all.texts("$.items[*].type"))
        .containsExactly(
            "nl.doorloop.employer-desk.opening-posted.v1",
            "nl.doorloop.employer-desk.employer-registered.v1");
  }

  @Test
  void what_never_was_is_withdrawn_and_the_rest_stands() {
    var employer = register("Intrek B.V.").id();
    var opening = post(opening(employer));
    var closed = post("/v1/openings/" + opening.id() + "/close", "{\"reason\":\"FILLED\"}");
    assertThat(withdraw(event(closed)).status()).isEqualTo(201);
    assertThat(desk(employer).texts("$.openings[*].closedOn")).isEmpty();
    assertThat(withdraw(event(opening)).status()).isEqualTo(201);
    assertThat(titles(employer)).isEmpty();

    var agreement =
        post(
            "/v1/employers/" + employer + "/agreements",
            "{\"kind\":\"SECONDMENT\",\"title\":\"Een groep\",\"from\":\"2026-01-01\"}");
    var preview = service.as(SDD).post(PREVIEW, withdrawn(event(agreement)));
    assertThat(preview.texts("$.agreements.before[*].title")).containsExactly("Een groep");
    assertThat(preview.texts("$.agreements.after[*].title")).isEmpty();
    assertThat(withdraw(event(agreement)).status()).isEqualTo(201);
    assertThat(desk(employer).texts("$.agreements[*].title")).isEmpty();

    var question =
        post(
            "/v1/employer-requests",
            "{\"employerId\":\"%s\",\"about\":\"OTHER\",\"question\":\"Wie?\"}"
                .formatted(employer));
    assertThat(withdraw(event(question)).status()).isEqualTo(201);
    assertThat(desk(employer).texts("$.requests[*].question")).isEmpty();
  }

  @Test
  void an_employer_is_found_by_its_corrected_name_and_its_registration_stays() {
    var registered = register("Typefuot B.V.");
    var named = corrected(event(registered), "{\"name\":\"Typefout B.V.\"}");
    assertThat(service.as(SDD).post(CORRECTIONS, named).status()).isEqualTo(201);
    assertThat(service.as(SDD).get("/v1/employers?name=typefout").texts("$.items[*].employerId"))
        .containsExactly(registered.id());
    assertThat(desk(registered.id()).text("$.employer.name")).isEqualTo("Typefout B.V.");
    assertThat(withdraw(event(registered)).code()).isEqualTo("EMPLOYER_STAYS");
    assertThat(service.as(SDD).post(PREVIEW, withdrawn(event(registered))).code())
        .isEqualTo("EMPLOYER_STAYS");
    var other = corrected(event(registered), "{\"kvkNumber\":\"90009999\"}");
    assertThat(service.as(SDD).post(CORRECTIONS, other).wrongFields())
        .containsExactly("replacement.kvkNumber");
  }

  @Test
  void a_correction_keeps_to_what_may_be() {
    var employer = register("Regels B.V.").id();
    var opening = post(opening(employer));
    var elsewhere = corrected(event(opening), "{\"establishment\":\"000099999999\"}");
    assertThat(service.as(SDD).post(CORRECTIONS, elsewhere).code())
        .isEqualTo("UNKNOWN_ESTABLISHMENT");
    var resident = service.residentIn(Municipality.DORDRECHT);
    post("/v1/openings/" + opening.id() + "/proposals", "{\"residentId\":\"" + resident + "\"}");
    assertThat(withdraw(event(opening)).code()).isEqualTo("OPENING_HAS_PROPOSALS");

    var address = "/v1/employers/" + employer + "/agreements";
    var made =
        post(address, "{\"kind\":\"SECONDMENT\",\"title\":\"Een groep\",\"from\":\"2026-01-01\"}");
    post(address + "/" + made.id() + "/end", "{\"lastDay\":\"2026-01-31\",\"reason\":\"OTHER\"}");
    var reversed = corrected(event(made), "{\"from\":\"2026-02-01\"}");
    assertThat(service.as(SDD).post(CORRECTIONS, reversed).code()).isEqualTo("BEFORE_THE_START");
    var lastDay = corrected(event(made), "{\"from\":\"2026-01-31\"}");
    assertThat(service.as(SDD).post(CORRECTIONS, lastDay).status()).isEqualTo(201);
  }

  @Test
  void only_case_workers_correct_and_only_first_events() {
    var registered = register("Wie B.V.");
    var asked = withdrawn(event(post(opening(registered.id()))));
    for (var caller : new Caller[] {ADMIN, employer("90000001")}) {
      assertThat(service.as(caller).post(CORRECTIONS, asked).status()).isEqualTo(403);
      assertThat(service.as(caller).post(PREVIEW, asked).status()).isEqualTo(403);
      assertThat(service.as(caller).get("/v1/employer-events/" + event(registered)).status())
          .isEqualTo(403);
    }
    var correction = service.as(SDD).post(CORRECTIONS, asked);
    assertThat(service.as(SDD).post(CORRECTIONS, withdrawn(event(correction))).wrongFields())
        .containsExactly("eventId");
    var nobody = withdrawn(Ids.next().toString());
    assertThat(service.as(SDD).post(PREVIEW, nobody).status()).isEqualTo(404);
    assertThat(service.as(SDD).post(CORRECTIONS, nobody).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"places":0}                          | replacement
          {"title":""}                          | replacement.title
          {"title":"bsn 111222333"}             | replacement.title
          {"hobby":"x"}                         | replacement.hobby
          {"openingId":"0198f0c2-7a1a-7b35-8f60-5c2e9d7a4b0b"} | replacement.openingId
          """)
  void a_wrong_replacement_is_named_and_nothing_is_recorded(String replacement, String field) {
    var opening = post(opening(register("Fout B.V.").id()));
    long before = service.recordedEvents();
    var asked = corrected(event(opening), replacement);
    assertThat(service.as(SDD).post(CORRECTIONS, asked).wrongFields().getFirst()).startsWith(field);
    assertThat(service.as(SDD).post(PREVIEW, asked).status()).isEqualTo(400);
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  private static Answer register(String name) {
    var body = "{\"kvkNumber\":\"9300%04d\",\"name\":\"%s\"}".formatted(employers++, name);
    return post("/v1/employers", body);
  }

  private static Answer post(String opening) {
    return post("/v1/openings", opening);
  }

  private static Answer post(String path, String body) {
    var answer = service.as(SDD).post(path, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private static Answer withdraw(String eventId) {
    return service.as(SDD).post(CORRECTIONS, withdrawn(eventId));
  }

  private static String withdrawn(String eventId) {
    return "{\"eventId\":\"%s\",\"reason\":\"RECORDED_WRONGLY\"}".formatted(eventId);
  }

  private static String corrected(String eventId, String replacement) {
    return "{\"eventId\":\"%s\",\"replacement\":%s,\"reason\":\"RECORDED_WRONGLY\"}"
        .formatted(eventId, replacement);
  }

  private static String opening(String employer) {
    return """
        {"employerId":"%s","title":"Medewerker groen","places":3,"from":"2026-03-01"}"""
        .formatted(employer);
  }

  private static String event(Answer answer) {
    return answer.text("$.eventIds[0]");
  }

  private static Answer desk(String employer) {
    return service.as(SDD).get("/v1/employers/" + employer + "/desk");
  }

  private static List<String> titles(String employer) {
    return desk(employer).texts("$.openings[*].title");
  }

  private static Caller employer(String kvk) {
    return new Caller(
        "employer", Set.of(Role.EMPLOYER), null, Set.of(), Set.of(), KvkNumber.of(kvk), null);
  }
}
