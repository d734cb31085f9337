package nl.doorloop.debtsupport;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.REGION;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterEvent.ParameterWithdrawn;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.parameters.ParameterTable;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls;
import nl.doorloop.testsupport.Calls.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtSupportServiceTest {
  private static final String ARRANGEMENTS = "/v1/debt-support/arrangements";
  private static final String SIGNALS = "/v1/debt-support/signals";
  private static final String REQUESTS = "/v1/debt-support/requests";
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
  void what_is_handed_over_ends_before_the_start_only_with_a_reason() {
    var sdd = service.as(SDD);
    var started = start(sdd, inDordrecht);
    service.handedOver(inDordrecht, ProvisionId.of(started.id()));
    var end = ARRANGEMENTS + "/" + started.id() + "/end";
    assertThat(sdd.post(end, END).code()).isEqualTo("PROVISION_IN_HAND_OVER");
    var despite = END.replace("}", ",\"despiteHandOver\":\"DECEASED\"}");
    assertThat(sdd.post(end, despite).status()).isEqualTo(201);
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

  @Test
  void nobody_is_in_two_debt_schemes_at_once_also_after_a_correction() {
    var sdd = service.as(SDD);
    var resident = service.residentIn(Municipality.DORDRECHT);
    var amicable = made(sdd.post(ARRANGEMENTS, scheme(resident, "AMICABLE", "2026-03-01")));
    var beside = sdd.post(ARRANGEMENTS, scheme(resident, "STATUTORY", "2026-09-01"));
    assertThat(beside.status()).isEqualTo(409);
    assertThat(beside.code()).isEqualTo("IN_ANOTHER_SCHEME");
    made(sdd.post(ARRANGEMENTS, scheme(resident, "COUNSELLING", "2026-09-01")));
    made(
        sdd.post(
            ARRANGEMENTS + "/" + amicable + "/end",
            "{\"lastDay\":\"2026-08-31\",\"reason\":\"OTHER\",\"outcome\":\"FAILED\"}"));
    made(sdd.post(ARRANGEMENTS, scheme(resident, "STATUTORY", "2026-09-01")));
    var ended =
        service
            .database()
            .sql("select event_id::text from event where stream_id = ? and type like '%ended'")
            .param(amicable)
            .query(String.class)
            .single();
    var never =
        sdd.post(
            "/v1/corrections",
            "{\"eventId\":\"%s\",\"reason\":\"RECORDED_WRONGLY\"}".formatted(ended));
    assertThat(never.code()).isEqualTo("IN_ANOTHER_SCHEME");
  }

  private static String scheme(ResidentId resident, String kind, String from) {
    return """
        {"residentId":"%s","arrangement":"%s","from":"%s","municipality":"0505"}"""
        .formatted(resident, kind, from);
  }

  @Test
  void from_a_signal_over_a_request_to_an_arrangement_and_its_after_care() {
    var sdd = service.as(SDD);
    var signal = made(sdd.post(SIGNALS, signal(inDordrecht)));
    made(follow(sdd, signal, "2026-01-07", "NO_CONTACT"));
    made(follow(sdd, signal, "2026-01-09", "HELP_ACCEPTED"));
    var request = made(sdd.post(REQUESTS, request(inDordrecht, signal)));
    made(act(sdd, request, "first-talk", "\"on\":\"2026-01-26\",\"application\":true"));
    made(
        act(
            sdd,
            request,
            "decide",
            "\"on\":\"2026-02-09\",\"admitted\":true,\"plan\":\"2026-02-05\""));
    var arrangement = made(sdd.post(ARRANGEMENTS, arrangement(inDordrecht, request)));
    made(
        sdd.post(
            ARRANGEMENTS + "/" + arrangement + "/end",
            "{\"lastDay\":\"2026-08-31\",\"reason\":\"OTHER\",\"outcome\":\"SUCCEEDED\"}"));
    made(sdd.post(ARRANGEMENTS + "/" + arrangement + "/after-care", "{\"from\":\"2026-09-01\"}"));
    made(
        sdd.post(
            ARRANGEMENTS + "/" + arrangement + "/after-care/end", "{\"lastDay\":\"2026-12-31\"}"));

    assertThat(service.recorded(signal))
        .isEqualTo(
            "debt-support.early-signal-received debt-support.signal-followed-up"
                + " debt-support.signal-followed-up");
    assertThat(service.recorded(request))
        .isEqualTo(
            "debt-support.help-requested debt-support.first-talk-held"
                + " debt-support.support-admitted");
    assertThat(service.recorded(arrangement))
        .isEqualTo(
            "debt-support.arrangement-started debt-support.arrangement-ended"
                + " debt-support.after-care-started debt-support.after-care-ended");
  }

  @Test
  void a_decision_carries_its_mandate_and_a_talk_the_term_of_the_ordinance() {
    var table = service.bean(ParameterTable.class);
    table.take(set("MANDATE_SDD@0505", "Mandaatbesluit schuldhulp 2026"));
    table.take(set("DEBT_DECISION_WEEKS@0505", "6"));
    var sdd = service.as(SDD);
    for (var resident : List.of(inDordrecht, inSliedrecht)) {
      var request = made(sdd.post(REQUESTS, request(resident, null)));
      made(act(sdd, request, "first-talk", "\"on\":\"2026-01-26\",\"application\":true"));
      made(
          act(
              sdd,
              request,
              "decide",
              "\"on\":\"2026-02-09\",\"admitted\":true,\"plan\":\"2026-02-05\""));
      boolean ordinance = resident.equals(inDordrecht);
      assertThat(mandates(request))
          .containsExactly(
              "debt-support.help-requested none",
              "debt-support.first-talk-held none",
              "debt-support.support-admitted "
                  + (ordinance ? "0505/SDD/Mandaatbesluit schuldhulp 2026" : "0610/SDD/"));
      assertThat(
              service
                  .database()
                  .sql(
                      "select convert_from(payload, 'UTF8')::jsonb ->> 'decideBy' from event"
                          + " where stream_id = ? and type = 'debt-support.first-talk-held'")
                  .param(request)
                  .query((row, _) -> String.valueOf(row.getString(1)))
                  .single())
          .isEqualTo(ordinance ? "2026-03-09" : "null");
    }
    table.take(
        new ParameterWithdrawn(
            ParameterId.of("DEBT_DECISION_WEEKS@0505"), LocalDate.of(2026, 1, 1)));
  }

  private static ParameterSet set(String id, String value) {
    return new ParameterSet(
        ParameterId.of(id), LocalDate.of(2026, 1, 1), null, value, "Raadsbesluit 2025");
  }

  private static List<String> mandates(String stream) {
    return service
        .database()
        .sql(
            "select type || ' ' || coalesce(mandate, 'none') from event where stream_id = ? order by seq")
        .param(stream)
        .query(String.class)
        .list();
  }

  @Test
  void what_comes_out_of_order_is_refused_in_the_words_of_the_law() {
    var sdd = service.as(SDD);
    var request = made(sdd.post(REQUESTS, request(inDordrecht, null)));
    var refusal = "\"on\":\"2026-02-09\",\"admitted\":false,\"refusalGround\":\"EARLIER_USE\"";

    var tooEarly = act(sdd, request, "decide", refusal);
    assertThat(tooEarly.status()).isEqualTo(409);
    assertThat(tooEarly.code()).isEqualTo("NO_FIRST_TALK");
    assertThat(tooEarly.text("$.detail")).contains("art. 4(1)");
    assertThat(sdd.post(ARRANGEMENTS, arrangement(inDordrecht, request)).code())
        .isEqualTo("NOT_ADMITTED");
    made(act(sdd, request, "first-talk", "\"on\":\"2026-01-26\",\"application\":true"));
    made(act(sdd, request, "decide", refusal));
    assertThat(act(sdd, request, "withdraw", "\"on\":\"2026-02-10\"").code())
        .isEqualTo("SUPPORT_ALREADY_REFUSED");
    assertThat(sdd.post(REQUESTS, request(inDordrecht, Ids.next().toString())).code())
        .isEqualTo("SIGNAL_OF_NOBODY");
  }

  @Test
  void who_does_not_work_under_this_law_records_nothing_and_learns_nothing() {
    var sdd = service.as(SDD);
    var signal = made(sdd.post(SIGNALS, signal(inDordrecht)));
    var request = made(sdd.post(REQUESTS, request(inDordrecht, null)));
    var incomeOnly =
        service.as(
            new Caller(
                "income",
                Set.of(Role.CASE_WORKER),
                Organisation.SDD,
                Set.of(Municipality.values()),
                Set.of(LegalFramework.PW)));
    long before = service.recordedEvents();

    assertThat(incomeOnly.post(SIGNALS, signal(inDordrecht)).status()).isEqualTo(403);
    assertThat(follow(incomeOnly, signal, "2026-01-07", "NO_CONTACT").status()).isEqualTo(403);
    assertThat(incomeOnly.post(REQUESTS, request(inDordrecht, null)).status()).isEqualTo(403);
    assertThat(act(incomeOnly, request, "withdraw", "\"on\":\"2026-02-10\"").status())
        .isEqualTo(403);
    assertThat(start(incomeOnly, inDordrecht).status()).isEqualTo(403);
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arrangements          | {}    | residentId arrangement from municipality
          arrangements          | {"residentId":"x","arrangement":"LOAN","from":"1949-12-31","lastDay":"x","municipality":"505","amount":1} | residentId arrangement from lastDay municipality amount
          arrangements/{id}/end | {"lastDay":"2077-01-01","reason":""} | lastDay reason
          arrangements/{id}/end | {"lastDay":"2026-01-01","reason":"OTHER","outcome":"WON"} | outcome
          arrangements/{id}/after-care | {} | from
          arrangements/{id}/after-care/end | {} | lastDay
          signals               | {"amount":"12.50","creditor":"Vastgoed"} | residentId kind receivedOn municipality amount creditor
          signals/{id}/follow-up | {"on":"x","outcome":"GONE"} | on outcome
          requests              | {"threatening":"YES","signalId":"1"} | residentId on municipality threatening signalId
          requests/{id}/first-talk | {} | on application
          requests/{id}/first-talk | {"on":"2026-01-26","application":true,"weeksTold":100} | weeksTold
          requests/{id}/threatening | {"threatening":"NO"} | threatening on
          arrangements/{id}/declaration | {} | on
          requests/{id}/decide  | {"on":"2026-02-09","admitted":true} | plan
          requests/{id}/decide  | {"on":"2026-02-09","admitted":false,"plan":"2026-02-09"} | plan refusalGround
          requests/{id}/withdraw | {} | on
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
    var region = service.as(REGION);
    var signal = made(region.post(SIGNALS, signal(inSliedrecht)));
    assertThat(follow(dordrecht, signal, "2026-01-07", "NO_CONTACT").status()).isEqualTo(404);
    assertThat(dordrecht.post(SIGNALS, signal(inSliedrecht)).status()).isEqualTo(404);
    var request = made(region.post(REQUESTS, request(inSliedrecht, null)));
    assertThat(act(dordrecht, request, "withdraw", "\"on\":\"2026-02-10\"").status())
        .isEqualTo(404);
    assertThat(act(dordrecht, Ids.next().toString(), "withdraw", "\"on\":\"2026-02-10\"").status())
        .isEqualTo(404);
  }

  @Test
  void only_case_workers_of_the_organisation_or_of_none_decide() {
    assertThat(start(service.as(DRECHTWERK), inDordrecht).status()).isEqualTo(403);
    assertThat(start(service.as(ADMIN), inDordrecht).status()).isEqualTo(403);
    assertThat(start(service.as(REGION), inDordrecht).status()).isEqualTo(201);
  }

  private static String made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.id();
  }

  private static Answer follow(Calls caller, String signal, String on, String outcome) {
    return caller.post(
        SIGNALS + "/" + signal + "/follow-up",
        "{\"on\":\"%s\",\"outcome\":\"%s\"}".formatted(on, outcome));
  }

  private static Answer act(Calls caller, String request, String what, String members) {
    return caller.post(REQUESTS + "/" + request + "/" + what, "{" + members + "}");
  }

  private static String signal(ResidentId resident) {
    return """
        {"residentId":"%s","kind":"RENT","receivedOn":"2026-01-05","municipality":"%s"}"""
        .formatted(resident, municipality(resident));
  }

  private static String request(ResidentId resident, @Nullable String signal) {
    return """
        {"residentId":"%s","on":"2026-01-19","threatening":"FORCED_EVICTION","municipality":"%s"%s}"""
        .formatted(
            resident,
            municipality(resident),
            signal == null ? "" : ",\"signalId\":\"" + signal + "\"");
  }

  private static String arrangement(ResidentId resident, String request) {
    return """
        {"residentId":"%s","arrangement":"AMICABLE","from":"2026-03-01","municipality":"%s","requestId":"%s"}"""
        .formatted(resident, municipality(resident), request);
  }

  private static String municipality(ResidentId resident) {
    return resident.equals(inSliedrecht) ? "0610" : "0505";
  }

  private static Answer start(Calls caller, ResidentId resident) {
    return caller.post(
        ARRANGEMENTS,
        """
        {"residentId":"%s","arrangement":"STABILISATION","from":"2026-03-01","municipality":"%s"}"""
            .formatted(resident, municipality(resident)));
  }
}
