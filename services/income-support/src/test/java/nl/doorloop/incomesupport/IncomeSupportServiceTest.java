package nl.doorloop.incomesupport;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.REGION;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterEvent.ParameterWithdrawn;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.parameters.ParameterTable;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls;
import nl.doorloop.testsupport.Calls.Answer;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeSupportServiceTest {
  private static final String APPLICATIONS = "/v1/income-support/applications";
  private static final String ENTITLEMENTS = "/v1/income-support/entitlements";
  private static final String NOTIFICATIONS = "/v1/income-support/notifications";
  private static final String GRANT =
      "{\"household\":\"SINGLE\",\"monthlyAmount\":1401.50,\"supplementary\":false,\"from\":\"2026-03-01\"}";

  private static RunningService service;
  private static ResidentId inDordrecht;
  private static ResidentId inSliedrecht;

  @BeforeAll
  static void start() {
    service = new RunningService(IncomeSupportApplication.class, "income-support");
    inDordrecht = service.residentIn(Municipality.DORDRECHT);
    inSliedrecht = service.residentIn(Municipality.SLIEDRECHT);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void what_is_handed_over_does_not_end_before_the_receiver_has_started() {
    var sdd = service.as(SDD);
    var granted = sdd.post(APPLICATIONS + "/" + lodge(sdd, inDordrecht).id() + "/grant", GRANT);
    var entitlement = ENTITLEMENTS + "/" + granted.id();
    var handOver = service.handedOver(inDordrecht, ProvisionId.of(granted.id()));
    var end = "{\"lastDay\":\"2026-08-31\",\"reason\":\"WORK\"}";
    assertThat(sdd.post(entitlement + "/terminate", end).code())
        .isEqualTo("PROVISION_IN_HAND_OVER");
    var withdraw = "{\"from\":\"2026-05-01\",\"ground\":\"DUTY_TO_INFORM\"%s}";
    assertThat(sdd.post(entitlement + "/withdraw", withdraw.formatted("")).code())
        .isEqualTo("PROVISION_IN_HAND_OVER");

    service.started(inDordrecht, handOver, LocalDate.of(2026, 9, 1));
    assertThat(sdd.post(entitlement + "/terminate", end.replace("08-31", "08-30")).code())
        .isEqualTo("PROVISION_IN_HAND_OVER");
    assertThat(sdd.post(entitlement + "/terminate", end).status()).isEqualTo(201);
    var despite = withdraw.formatted(",\"despiteHandOver\":\"LEGAL_DUTY\"");
    assertThat(sdd.post(entitlement + "/withdraw", despite).status()).isEqualTo(201);
  }

  @Test
  void what_stands_in_its_store_is_counted_for_administrators() {
    var before = "?recordedBefore=" + Instant.now().plusSeconds(60);
    var events = "/v1/operations/events";
    var admin = service.as(RunningService.ADMIN);
    lodge(service.as(SDD), inDordrecht);

    var counted = admin.get(events + before);

    assertThat(counted.status()).as(counted.body()).isEqualTo(200);
    assertThat(counted.text("$.counted.source")).endsWith(":systeem:income-support");
    assertThat(counted.text("$.counted.events")).isEqualTo(Long.toString(service.recordedEvents()));
    var bucket = counted.text("$.counted.buckets[0].bucket");
    var listed = admin.get(events + "/bucket" + before + "&bucket=" + bucket);
    assertThat(listed.texts("$.items[*].eventId")).isNotEmpty();

    assertThat(service.as(SDD).get(events + before).status()).isEqualTo(403);
    assertThat(service.as(SDD).get(events + "/bucket" + before + "&bucket=1").status())
        .isEqualTo(403);
    assertThat(admin.get(events + "?recordedBefore=today").wrongFields())
        .containsExactly("recordedBefore");
    assertThat(admin.get(events + "/bucket" + before + "&bucket=256").wrongFields())
        .containsExactly("bucket");
    assertThat(admin.get(events).status()).isEqualTo(400);
  }

  @Test
  void an_entitlement_lives_from_its_application_to_its_end() {
    var sdd = service.as(SDD);
    var lodged = lodge(sdd, somebody());
    assertThat(lodged.status()).isEqualTo(201);
    assertThat(lodged.location()).isEqualTo(APPLICATIONS + "/" + lodged.id());
    assertThat(lodged.eventIds()).hasSize(1);

    var granted = sdd.post(APPLICATIONS + "/" + lodged.id() + "/grant", GRANT);
    assertThat(granted.status()).isEqualTo(201);
    assertThat(granted.eventIds()).hasSize(2);
    var entitlement = ENTITLEMENTS + "/" + granted.id();
    assertThat(granted.location()).isEqualTo(entitlement);

    assertThat(
            sdd.post(entitlement + "/suspend", "{\"kind\":\"PAYMENT\",\"from\":\"2026-05-01\"}")
                .status())
        .isEqualTo(201);
    assertThat(sdd.post(entitlement + "/resume", "{\"from\":\"2026-06-01\"}").status())
        .isEqualTo(201);
    var income = "{\"month\":\"2026-06\",\"amount\":\"310.25\"}";
    assertThat(sdd.post(entitlement + "/incomes", income).status()).isEqualTo(201);
    var again = sdd.post(entitlement + "/incomes", income);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.eventIds()).isEmpty();
    var terminated =
        sdd.post(entitlement + "/terminate", "{\"lastDay\":\"2026-08-31\",\"reason\":\"WORK\"}");
    assertThat(terminated.status()).isEqualTo(201);
    assertThat(terminated.location()).isEqualTo(entitlement);

    assertThat(service.recorded(lodged.id()))
        .isEqualTo("income-support.application-lodged income-support.application-granted");
    assertThat(service.recorded(granted.id()))
        .isEqualTo(
            "income-support.entitlement-granted income-support.entitlement-suspended"
                + " income-support.entitlement-resumed income-support.income-recorded"
                + " income-support.entitlement-terminated");
  }

  @Test
  void the_young_apply_after_four_weeks_or_a_waiver_and_are_granted_from_their_notification() {
    var sdd = service.as(SDD);
    var young = somebody();
    var notified =
        sdd.post(
            NOTIFICATIONS,
            """
            {"residentId":"%s","scheme":"GENERAL_ASSISTANCE","on":"2026-02-02","municipality":"0505",\
            "allUnder27":true}"""
                .formatted(young));
    assertThat(notified.status()).as(notified.body()).isEqualTo(201);
    assertThat(notified.location()).isEqualTo(NOTIFICATIONS + "/" + notified.id());
    var application =
        application(young)
            .replace("2026-02-01", "2026-02-10")
            .replace("}", ",\"notificationId\":\"%s\"}".formatted(notified.id()));
    var refused = sdd.post(APPLICATIONS, application);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("SEARCH_PERIOD_RUNS");

    var waive = NOTIFICATIONS + "/" + notified.id() + "/waive-search-period";
    assertThat(sdd.post(waive, "{\"on\":\"2026-02-09\"}").status()).isEqualTo(201);
    var lodged = sdd.post(APPLICATIONS, application);
    assertThat(lodged.status()).as(lodged.body()).isEqualTo(201);
    var path = APPLICATIONS + "/" + lodged.id();
    assertThat(
            sdd.post(path + "/advance-payment", "{\"amount\":1331.43,\"on\":\"2026-03-06\"}")
                .status())
        .isEqualTo(201);
    var backdated = GRANT.replace("2026-03-01", "2026-02-01");
    assertThat(sdd.post(path + "/grant", backdated).code()).isEqualTo("BACKDATED_WITHOUT_GROUND");
    assertThat(sdd.post(path + "/grant", GRANT.replace("2026-03-01", "2026-02-02")).status())
        .isEqualTo(201);
    assertThat(service.recorded(lodged.id()))
        .isEqualTo(
            "income-support.application-lodged income-support.advance-paid"
                + " income-support.application-granted");
    assertThat(service.as(DRECHTWERK).post(waive, "{\"on\":\"2026-02-09\"}").status())
        .isEqualTo(403);
    var unknown = application.replace(notified.id(), Ids.next().toString());
    assertThat(sdd.post(APPLICATIONS, unknown).wrongFields()).containsExactly("notificationId");
  }

  @Test
  void an_entitlement_is_revised_lowered_nil_and_withdrawn_and_a_new_one_uses_its_data() {
    var sdd = service.as(SDD);
    var resident = somebody();
    var granted = sdd.post(APPLICATIONS + "/" + lodge(sdd, resident).id() + "/grant", GRANT);
    var entitlement = ENTITLEMENTS + "/" + granted.id();
    post(
        entitlement + "/revise",
        "{\"from\":\"2026-04-01\",\"monthlyAmount\":900,\"reason\":\"UNDULY_GRANTED\"}");
    post(entitlement + "/nil-period", "{\"from\":\"2026-05-01\"}");
    post(entitlement + "/end-nil-period", "{\"from\":\"2026-06-01\"}");
    var reduced =
        sdd.post(
            entitlement + "/reductions",
            "{\"ground\":\"UNIFORM_DUTY\",\"percentage\":100,\"from\":\"2026-07-01\",\"months\":1}");
    assertThat(reduced.status()).as(reduced.body()).isEqualTo(201);
    var inThirds = "\"months\":1,\"spread\":[\"33.34\",33.33,33.33]";
    assertThat(
            sdd.post(
                    entitlement + "/reductions",
                    "{\"ground\":\"UNIFORM_DUTY\",\"percentage\":100,\"from\":\"2026-10-01\",%s}"
                        .formatted(inThirds))
                .code())
        .isEqualTo("OTHER_MONTHS");
    assertThat(reduced.location()).isEqualTo(entitlement + "/reductions/" + reduced.id());
    var revise = entitlement + "/reductions/" + reduced.id() + "/revise";
    assertThat(sdd.post(revise, "{\"from\":\"2026-07-10\"}").code())
        .isEqualTo("REVISION_NOT_REQUESTED");
    post(revise, "{\"from\":\"2026-07-10\",\"requestedOn\":\"2026-07-08\"}");
    post(
        entitlement + "/incomes",
        "{\"month\":\"2026-06\",\"amount\":1000,\"disregard\":\"EARNINGS\",\"setOffIn\":\"2026-08\"}");
    post(entitlement + "/stay-abroad", "{\"from\":\"2026-07-01\",\"allowance\":\"FOUR_WEEKS\"}");
    post(entitlement + "/end-stay-abroad", "{\"on\":\"2026-07-15\"}");
    post(
        entitlement + "/holiday-allowance",
        "{\"amount\":202.10,\"lastDay\":\"2026-05-31\",\"on\":\"2026-06-18\"}");
    post(entitlement + "/request-information", "{\"institution\":\"UWV\",\"on\":\"2026-07-01\"}");
    post(entitlement + "/receive-information", "{\"institution\":\"UWV\",\"on\":\"2026-07-20\"}");
    var undue =
        sdd.post(
            entitlement + "/undue-payments",
            "{\"ground\":\"COULD_BE_UNDERSTOOD\",\"amount\":100,\"from\":\"2026-06-01\","
                + "\"lastDay\":\"2026-06-30\",\"on\":\"2026-08-01\"}");
    assertThat(undue.status()).as(undue.body()).isEqualTo(201);
    assertThat(undue.location()).isEqualTo(entitlement + "/undue-payments/" + undue.id());
    var decide = entitlement + "/undue-payments/" + undue.id() + "/decide";
    assertThat(sdd.post(decide, "{\"on\":\"2028-07-01\",\"reclaimed\":true}").code())
        .isEqualTo("RECLAIM_TOO_LATE");
    post(decide, "{\"on\":\"2026-08-20\",\"reclaimed\":true}");
    post(entitlement + "/plan-of-action", "{\"on\":\"2026-04-01\"}");
    post(entitlement + "/evaluate-plan-of-action", "{\"on\":\"2026-07-01\"}");
    post(entitlement + "/warnings", "{\"breachedOn\":\"2026-05-01\",\"on\":\"2026-05-20\"}");
    post(
        entitlement + "/fines",
        "{\"amount\":50,\"harm\":100,\"breachedOn\":\"2026-06-01\",\"on\":\"2026-08-01\"}");
    post(entitlement + "/suspend", "{\"kind\":\"RIGHT\",\"from\":\"2026-08-01\"}");
    post(entitlement + "/request-repair", "{\"on\":\"2026-08-05\",\"repairBy\":\"2026-08-19\"}");
    post(entitlement + "/request-repair", "{\"on\":\"2026-08-05\",\"repairBy\":\"2030-08-19\"}");
    var unrepaired = "{\"from\":\"2026-08-01\",\"ground\":\"DEFAULT_NOT_REPAIRED\"}";
    assertThat(sdd.post(entitlement + "/withdraw", unrepaired).code())
        .isEqualTo("REPAIR_TERM_RUNS");
    post(entitlement + "/withdraw", "{\"from\":\"2026-09-01\",\"ground\":\"DUTY_TO_INFORM\"}");
    assertThat(
            sdd.post(entitlement + "/suspend", "{\"kind\":\"RIGHT\",\"from\":\"2026-08-01\"}")
                .code())
        .isEqualTo("ALREADY_WITHDRAWN");

    var again =
        application(resident)
            .replace("2026-02-01", "2026-10-01")
            .replace("}", ",\"predecessorId\":\"%s\"}".formatted(granted.id()));
    assertThat(sdd.post(APPLICATIONS, again).status()).isEqualTo(201);
    assertThat(sdd.post(APPLICATIONS, again.replace("2026-10-01", "2027-09-01")).code())
        .isEqualTo("REUSE_TOO_LATE");
    assertThat(
            sdd.post(APPLICATIONS, again.replace(granted.id(), Ids.next().toString()))
                .wrongFields())
        .containsExactly("predecessorId");
  }

  @Test
  void a_supplement_is_granted_and_the_capacity_to_work_is_asked_for_once_a_year() {
    var sdd = service.as(SDD);
    var resident = somebody();
    var supplement =
        """
        {"residentId":"%s","amount":450,"appliedOn":"2026-03-02","on":"2026-03-10",\
        "municipality":"0505"}"""
            .formatted(resident);
    post("/v1/income-support/supplements", supplement);
    assertThat(sdd.post("/v1/income-support/supplements", supplement).code())
        .isEqualTo("SUPPLEMENT_WITHIN_A_YEAR");
    var request =
        """
        {"residentId":"%s","kind":"MEDICALLY_LIMITED","requestedBy":"PERSON",\
        "requestedOn":"2026-03-02","municipality":"0505"}"""
            .formatted(resident);
    post("/v1/income-support/capacity-requests", request);
    var settle = "/v1/income-support/capacity-requests/" + resident + "/MEDICALLY_LIMITED/settle";
    assertThat(sdd.post(settle, "{}").wrongFields()).containsExactly("on", "established");
    post(settle, "{\"on\":\"2026-04-20\",\"established\":true}");
    assertThat(sdd.post("/v1/income-support/capacity-requests", request).code())
        .isEqualTo("CAPACITY_ASKED_WITHIN_A_YEAR");
    assertThat(service.as(DRECHTWERK).post("/v1/income-support/supplements", supplement).status())
        .isEqualTo(403);
  }

  @Test
  void an_application_that_is_not_completed_is_left_unhandled() {
    var path = APPLICATIONS + "/" + lodge(service.as(SDD), inDordrecht).id();
    post(path + "/extend-term", "{\"on\":\"2026-02-02\",\"until\":\"2026-05-01\"}");
    post(path + "/language-test", "{\"on\":\"2026-02-03\",\"testBy\":\"2026-03-16\"}");
    post(path + "/language-test-result", "{\"on\":\"2026-02-06\",\"passed\":true}");
    post(path + "/suspend-term", "{\"on\":\"2026-02-10\",\"completeBy\":\"2026-02-24\"}");
    var inTime = "{\"on\":\"2026-02-24\"}";
    var rule = ParameterId.of("UNHANDLED_AFTER_TERM@REGION");
    var from = LocalDate.of(2026, 1, 1);
    var table = service.bean(ParameterTable.class);
    table.take(new ParameterSet(rule, from, null, "SDD", "Werkinstructie 2026"));
    assertThat(service.as(SDD).post(path + "/leave-unhandled", inTime).code())
        .isEqualTo("NOT_LEFT_WAITING");
    table.take(new ParameterWithdrawn(rule, from));
    post(path + "/leave-unhandled", inTime);
    assertThat(service.as(SDD).post(path + "/withdraw", "{\"on\":\"2026-02-26\"}").code())
        .isEqualTo("LEFT_UNHANDLED");
  }

  private static void post(String path, String body) {
    var answer = service.as(SDD).post(path, body);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
  }

  @Test
  void an_application_is_rejected_on_a_ground() {
    var sdd = service.as(SDD);
    var lodged = lodge(sdd, inDordrecht);
    var path = APPLICATIONS + "/" + lodged.id();
    var reject = "{\"ground\":\"SUFFICIENT_MEANS\",\"on\":\"2026-03-05\"}";
    assertThat(sdd.post(path + "/reject", reject).status()).isEqualTo(201);
    var refused = sdd.post(path + "/grant", GRANT);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("ALREADY_REJECTED");
  }

  @Test
  void who_was_refused_another_scheme_keeps_the_day_of_that_notification() {
    var sdd = service.as(SDD);
    var resident = somebody();
    var ioaw = sdd.post(APPLICATIONS, application(resident).replace("GENERAL_ASSISTANCE", "IOAW"));
    var after =
        application(resident)
            .replace("2026-02-01", "2026-03-20")
            .replace("}", ",\"rejectedApplicationId\":\"%s\"}".formatted(ioaw.id()));
    assertThat(sdd.post(APPLICATIONS, after).wrongFields())
        .containsExactly("rejectedApplicationId");

    post(
        APPLICATIONS + "/" + ioaw.id() + "/reject",
        "{\"ground\":\"SUFFICIENT_MEANS\",\"on\":\"2026-03-15\"}");
    assertThat(sdd.post(APPLICATIONS, after.replace("2026-03-20", "2026-03-14")).code())
        .isEqualTo("NOTIFICATION_NOT_KEPT");
    var lodged = sdd.post(APPLICATIONS, after);
    assertThat(lodged.status()).as(lodged.body()).isEqualTo(201);
    post(APPLICATIONS + "/" + lodged.id() + "/grant", GRANT.replace("2026-03-01", "2026-02-01"));
  }

  @Test
  void a_refused_grant_leaves_nothing_behind() {
    var sdd = service.as(SDD);
    var lodged = lodge(sdd, somebody());
    long before = service.recordedEvents();
    var refused =
        sdd.post(
            APPLICATIONS + "/" + lodged.id() + "/grant",
            GRANT.replace("2026-03-01", "2025-10-31"),
            "key-" + lodged.id());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("GRANTED_TOO_FAR_BACK");
    assertThat(service.recordedEvents()).isEqualTo(before);
    assertThat(
            sdd.post(APPLICATIONS + "/" + lodged.id() + "/grant", GRANT, "key-" + lodged.id())
                .status())
        .isEqualTo(201);
  }

  @Test
  void of_many_who_grant_at_once_one_succeeds() throws Exception {
    var path = APPLICATIONS + "/" + lodge(service.as(SDD), somebody()).id() + "/grant";
    long before = service.recordedEvents();
    var statuses = atOnce(Collections.nCopies(8, path)).stream().map(Answer::status).toList();
    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(service.recordedEvents()).isEqualTo(before + 2);
  }

  @Test
  void nobody_has_one_income_support_twice_over_the_same_days() {
    var sdd = service.as(SDD);
    var resident = somebody();
    var first = lodge(sdd, resident);
    var untilMay = GRANT.replace("}", ",\"lastDay\":\"2026-05-31\"}");
    assertThat(sdd.post(APPLICATIONS + "/" + first.id() + "/grant", untilMay).status())
        .isEqualTo(201);
    assertThat(sdd.post(APPLICATIONS + "/" + first.id() + "/grant", untilMay).code())
        .isEqualTo("ALREADY_GRANTED");

    long before = service.recordedEvents() + 1;
    var second = APPLICATIONS + "/" + lodge(sdd, resident).id() + "/grant";
    var refused = sdd.post(second, GRANT.replace("2026-03-01", "2026-05-31"), "key-" + resident);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("ALREADY_ENTITLED");
    assertThat(service.recordedEvents()).isEqualTo(before);

    assertThat(lodgedAndGranted(resident, "IOAW", GRANT).status()).isEqualTo(201);
    assertThat(lodgedAndGranted(resident, "SPECIAL_ASSISTANCE", GRANT).status()).isEqualTo(201);
    assertThat(lodgedAndGranted(resident, "SPECIAL_ASSISTANCE", GRANT).status()).isEqualTo(201);
    assertThat(sdd.post(second, GRANT.replace("2026-03-01", "2026-06-01")).status()).isEqualTo(201);
  }

  @Test
  void two_residents_who_are_one_person_have_one_income_support() {
    var sdd = service.as(SDD);
    var resident = somebody();
    var other = somebody();
    assertThat(lodgedAndGranted(resident, "GENERAL_ASSISTANCE", GRANT).status()).isEqualTo(201);
    var application = APPLICATIONS + "/" + lodge(sdd, other).id() + "/grant";
    service.publish("continuity", new ResidentsJoined(other, resident));
    var directory = service.bean(ResidentDirectory.class);
    Waiting.until(
        "the service has heard that they are one",
        Duration.ofSeconds(30),
        () -> directory.samePerson(other).contains(resident));

    assertThat(sdd.post(application, GRANT).code()).isEqualTo("ALREADY_ENTITLED");
    assertThat(lodgedAndGranted(resident, "GENERAL_ASSISTANCE", GRANT).code())
        .isEqualTo("ALREADY_ENTITLED");
  }

  @Test
  void what_was_taken_over_from_a_file_stands_in_the_way_of_a_grant() {
    var resident = somebody();
    var rows =
        """
        {"dryRun":false,"rows":[{"row":2,"sourceId":"SZ-7","residentId":"%s","scheme":"IOAW",\
        "supplementary":false,"from":"2026-02-01","municipality":"0505"}]}"""
            .formatted(resident);
    assertThat(service.as(ADMIN).post("/v1/income-support/rows", rows).status()).isEqualTo(200);

    assertThat(lodgedAndGranted(resident, "IOAW", GRANT).code()).isEqualTo("ALREADY_ENTITLED");
    assertThat(lodgedAndGranted(resident, "GENERAL_ASSISTANCE", GRANT).status()).isEqualTo(201);
  }

  @Test
  void of_two_grants_of_one_kind_at_once_one_wins_and_one_is_told_why() throws Exception {
    for (int round = 0; round < 10; round++) {
      var resident = somebody();
      var first = lodge(service.as(SDD), resident).id();
      var second = lodge(service.as(SDD), resident).id();
      long before = service.recordedEvents();
      var answers =
          atOnce(
              List.of(
                  APPLICATIONS + "/" + first + "/grant", APPLICATIONS + "/" + second + "/grant"));
      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 409)
          .extracting(Answer::code)
          .containsExactly("ALREADY_ENTITLED");
      assertThat(service.recordedEvents()).isEqualTo(before + 2);
    }
  }

  private static List<Answer> atOnce(List<String> grants) throws Exception {
    var sdd = service.as(SDD);
    var ready = new CyclicBarrier(grants.size());
    var calls = new ArrayList<Callable<Answer>>();
    for (var path : grants) {
      calls.add(
          () -> {
            ready.await();
            return sdd.post(path, GRANT);
          });
    }
    var answers = new ArrayList<Answer>();
    try (var threads = Executors.newFixedThreadPool(grants.size())) {
      for (var answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private static Answer lodgedAndGranted(ResidentId resident, String scheme, String grant) {
    var sdd = service.as(SDD);
    var lodged =
        sdd.post(APPLICATIONS, application(resident).replace("GENERAL_ASSISTANCE", scheme));
    return sdd.post(APPLICATIONS + "/" + lodged.id() + "/grant", grant);
  }

  @Test
  void the_same_key_gives_the_same_answer_and_another_body_is_refused() {
    var sdd = service.as(SDD);
    var key = UUID.randomUUID().toString();
    var first = sdd.post(APPLICATIONS, application(inDordrecht), key);
    long before = service.recordedEvents();
    var second = sdd.post(APPLICATIONS, application(inDordrecht), key);
    assertThat(second).isEqualTo(first);
    var other = sdd.post(APPLICATIONS, application(inDordrecht).replace("GENERAL", "SPECIAL"), key);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(sdd.post(APPLICATIONS, application(inDordrecht), "x".repeat(129)).wrongFields())
        .containsExactly("Idempotency-Key");
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          applications                | {}                                                        | residentId scheme receivedOn municipality
          applications                | {"residentId":"x","scheme":"WW","receivedOn":"2026-02-30","municipality":"9999"} | residentId scheme receivedOn municipality
          applications                | {"residentId":1,"scheme":true,"receivedOn":[],"municipality":{},"more":1} | residentId scheme receivedOn municipality more
          applications/{app}/grant    | {}                                                        | monthlyAmount supplementary from
          applications/{app}/grant    | {"household":"$","monthlyAmount":-1,"supplementary":"yes","from":"1949-12-31","lastDay":"2060-01-01"} | household monthlyAmount supplementary from lastDay
          applications/{app}/grant    | {"monthlyAmount":1.234,"supplementary":false,"from":"2026-03-02","lastDay":"2026-03-01"} | monthlyAmount lastDay
          applications/{app}/reject   | {"ground":"NO","on":"soon"}                               | ground on
          entitlements/{ent}/suspend  | {"kind":"ALL","from":20260301}                            | kind from
          entitlements/{ent}/resume   | {"from":null}                                             | from
          entitlements/{ent}/terminate| {"lastDay":"2026-13-01","reason":"BECAUSE"}               | lastDay reason
          entitlements/{ent}/incomes  | {"month":"2026-13","amount":"many"}                       | month amount
          entitlements/{ent}/incomes  | {"month":"2026-03","amount":1,"disregard":"UNKNOWN_PERIOD","under27":"?","medicallyLimited":1,"subsidised":"","newEmploymentFrom":"soon","setOffIn":"soon"} | disregard under27 medicallyLimited subsidised newEmploymentFrom setOffIn
          supplements                 | {"amount":-1}                                             | residentId amount appliedOn on municipality
          capacity-requests           | {"kind":"NO"}                                             | residentId kind requestedBy requestedOn municipality
          notifications               | {}                                                        | residentId scheme on municipality allUnder27
          notifications/{app}/waive-search-period | {"on":"soon"}                                 | on
          applications/{app}/leave-unhandled | {}                                                 | on
          applications/{app}/withdraw | {"on":1}                                                  | on
          applications/{app}/advance-payment | {"amount":-1}                                      | amount on
          applications/{app}/extend-term | {}                                                     | on until
          applications/{app}/language-test | {}                                                   | on testBy
          applications/{app}/language-test-result | {}                                            | on passed
          notifications/{app}/education-documents | {}                                            | on
          entitlements/{ent}/revise   | {"reason":"OTHER"}                                        | from monthlyAmount reason
          entitlements/{ent}/withdraw | {"ground":"NO"}                                           | from ground
          entitlements/{ent}/nil-period | {}                                                      | from
          entitlements/{ent}/end-nil-period | {}                                                  | from
          entitlements/{ent}/reductions | {"ground":"NO","percentage":101,"months":0,"spread":[1,"x",101],"urgentReasons":1} | ground percentage from months spread[1] spread[2] urgentReasons
          entitlements/{ent}/reductions/{app}/reconsider | {}                                     | on upheld
          entitlements/{ent}/reductions/{app}/revise | {"relief":"NO","requestedOn":1}            | from relief requestedOn
          entitlements/{ent}/request-repair | {"on":1}                                            | on repairBy
          entitlements/{ent}/stay-abroad | {"allowance":"EVER"}                                   | from allowance
          entitlements/{ent}/end-stay-abroad | {}                                                 | on
          entitlements/{ent}/undue-payments | {"ground":"NO","amount":-1,"from":"2026-03-02","lastDay":"2026-03-01"} | ground amount lastDay on
          entitlements/{ent}/undue-payments/{app}/decide | {"waiver":"NO"}                        | on reclaimed waiver
          entitlements/{ent}/fines | {"amount":-1,"harm":"x","earlierFineOn":1}                   | amount harm breachedOn earlierFineOn on
          entitlements/{ent}/warnings | {}                                                        | breachedOn on
          entitlements/{ent}/plan-of-action | {}                                                  | on
          entitlements/{ent}/evaluate-plan-of-action | {}                                         | on
          entitlements/{ent}/holiday-allowance | {}                                               | amount lastDay on
          entitlements/{ent}/request-information | {"institution":"ME"}                           | institution on
          entitlements/{ent}/receive-information | {}                                             | institution on
          """)
  void every_wrong_field_is_named_and_nothing_is_recorded(
      String path, String body, String wrongFields) {
    long before = service.recordedEvents();
    var answer =
        service
            .as(SDD)
            .post(
                "/v1/income-support/"
                    + path.replace("{app}", Ids.next().toString())
                        .replace("{ent}", Ids.next().toString()),
                body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.wrongFields()).containsExactlyInAnyOrder(wrongFields.split(" "));
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  @Test
  void what_is_outside_ones_scope_does_not_exist() {
    var dordrecht = service.as(DORDRECHT);
    assertThat(lodge(dordrecht, inDordrecht).status()).isEqualTo(201);
    assertThat(lodge(dordrecht, inSliedrecht).status()).isEqualTo(404);
    var elsewhere = lodge(service.as(REGION), inSliedrecht);
    assertThat(dordrecht.post(APPLICATIONS + "/" + elsewhere.id() + "/grant", GRANT).status())
        .isEqualTo(404);
    var granted = service.as(SDD).post(APPLICATIONS + "/" + elsewhere.id() + "/grant", GRANT);
    assertThat(
            dordrecht
                .post(ENTITLEMENTS + "/" + granted.id() + "/resume", "{\"from\":\"2026-06-01\"}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void what_does_not_exist_is_not_found() {
    var sdd = service.as(SDD);
    assertThat(lodge(sdd, new ResidentId(Ids.next())).status()).isEqualTo(404);
    assertThat(sdd.post(APPLICATIONS + "/" + Ids.next() + "/grant", GRANT).status()).isEqualTo(404);
    assertThat(
            sdd.post(ENTITLEMENTS + "/" + Ids.next() + "/resume", "{\"from\":\"2026-06-01\"}")
                .status())
        .isEqualTo(404);
    assertThat(sdd.post(ENTITLEMENTS + "/x/resume", "{\"from\":\"2026-06-01\"}").status())
        .isIn(400, 404);
  }

  @Test
  void only_case_workers_of_the_organisation_or_of_none_decide() {
    assertThat(lodge(service.as(DRECHTWERK), inDordrecht).status()).isEqualTo(403);
    assertThat(lodge(service.as(ADMIN), inDordrecht).status()).isEqualTo(403);
    assertThat(lodge(service.as(REGION), inDordrecht).status()).isEqualTo(201);
    var elsewhere = application(inDordrecht).replace("0505", "0610");
    assertThat(service.as(DORDRECHT).post(APPLICATIONS, elsewhere).status()).isEqualTo(403);
  }

  @Test
  void the_service_says_what_it_offers() {
    var api = service.as(SDD).get("/v1/openapi.json");
    assertThat(api.status()).isEqualTo(200);
    assertThat(api.body())
        .contains(
            "/income-support/applications/{id}/grant",
            "/income-support/applications/{id}/advance-payment",
            "/income-support/entitlements/{id}/incomes",
            "/income-support/entitlements/{id}/reductions/{reductionId}/revise",
            "/income-support/notifications/{id}/waive-search-period")
        .contains("monthlyAmount", "receivedOn")
        .doesNotContain("JsonNode");
  }

  /** A resident of Dordrecht who has nothing yet. */
  private static ResidentId somebody() {
    return service.residentIn(Municipality.DORDRECHT);
  }

  private static Answer lodge(Calls caller, ResidentId resident) {
    return caller.post(APPLICATIONS, application(resident));
  }

  private static String application(ResidentId resident) {
    var municipality = resident.equals(inSliedrecht) ? "0610" : "0505";
    return """
        {"residentId":"%s","scheme":"GENERAL_ASSISTANCE","receivedOn":"2026-02-01","municipality":"%s"}"""
        .formatted(resident, municipality);
  }
}
