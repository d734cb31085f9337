package nl.doorloop.employerdesk;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.REGION;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.employerdesk.wsw.SubsidyGroup;
import nl.doorloop.employerdesk.wsw.WswEmployments;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.platform.Ids;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls;
import nl.doorloop.testsupport.Calls.Answer;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerDeskServiceTest {
  private static int employer = 12345678;

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
  void what_is_handed_over_ends_before_the_start_only_with_a_reason() {
    var sdd = service.as(SDD);
    var job = sdd.post(PLACEMENTS, plainJob(inDordrecht));
    does(sdd, job, "job-coach", "{\"from\":\"2026-04-01\"}");
    service.handedOver(inDordrecht, ProvisionId.of(job.id()));
    does(sdd, job, "job-coach/end", "{\"lastDay\":\"2026-06-30\"}");
    var end = PLACEMENTS + "/" + job.id() + "/end";
    assertThat(sdd.post(end, END).code()).isEqualTo("PROVISION_IN_HAND_OVER");
    var despite = END.replace("}", ",\"despiteHandOver\":\"MOVED_AWAY\"}");
    assertThat(sdd.post(end, despite).status()).isEqualTo(201);
  }

  /** Each test has an employer of its own, who may have one subsidy for a resident at a time. */
  @BeforeEach
  void nextEmployer() {
    employer++;
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
  void support_starts_and_stops_within_a_job() {
    var sdd = service.as(SDD);
    var job = sdd.post(PLACEMENTS, plainJob(inDordrecht));
    does(sdd, job, "job-coach", "{\"from\":\"2026-04-01\"}");
    does(sdd, job, "job-coach/end", "{\"lastDay\":\"2026-06-30\"}");
    does(sdd, job, "work-mentor", "{\"from\":\"2026-04-01\",\"lastDay\":\"2026-05-31\"}");
    does(sdd, job, "wage-cost-subsidy", subsidy("2026-03-01", true));
    does(
        sdd,
        job,
        "wage-value",
        "{\"percentage\":57.5,\"on\":\"2026-05-01\",\"expert\":\"87654321\"}");
    does(sdd, job, "wage-cost-subsidy", subsidy("2026-06-01", false));
    does(sdd, job, "wage-cost-subsidy/end", "{\"lastDay\":\"2026-08-31\",\"reason\":\"EXPIRED\"}");
    assertThat(service.recorded(job.id()).replace("employer-desk.", ""))
        .isEqualTo(
            "placement-started support-started support-ended support-started"
                + " wage-cost-subsidy-granted wage-value-fixed wage-cost-subsidy-ended"
                + " wage-cost-subsidy-granted wage-cost-subsidy-ended");
  }

  @Test
  void unpaid_work_goes_on_by_a_decision() {
    var sdd = service.as(SDD);
    var trial = sdd.post(PLACEMENTS, unpaid("TRIAL", "2026-04-30"));
    does(sdd, trial, "extend", "{\"lastDay\":\"2026-08-31\",\"on\":\"2026-04-20\"}");
    var year = sdd.post(PLACEMENTS, unpaid("PARTICIPATION", "2027-02-28"));
    does(sdd, year, "training-offer", "{\"on\":\"2026-08-01\"}");
    does(sdd, year, "premium", "{\"on\":\"2026-09-01\"}");
    does(
        sdd,
        year,
        "review",
        "{\"on\":\"2026-12-01\",\"outcome\":\"CHANCES_INCREASED\",\"otherEnvironment\":true}");
    assertThat(service.recorded(trial.id()).replace("employer-desk.", ""))
        .isEqualTo("placement-started placement-extended");
    assertThat(service.recorded(year.id()).replace("employer-desk.", ""))
        .isEqualTo("placement-started training-settled premium-settled placement-reviewed");
  }

  @Test
  void there_is_no_wage_cost_subsidy_in_a_wsw_employment_that_was_heard_of() {
    var resident = service.residentIn(Municipality.DORDRECHT);
    var employments = service.bean(WswEmployments.class);
    service.publish(
        "sheltered-work",
        new EmploymentStarted(
            resident,
            new ProvisionId(Ids.next()),
            Modality.WSW_INTERNAL,
            null,
            null,
            null,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 5, 1),
            Organisation.DRECHTWERK,
            Municipality.DORDRECHT,
            LocalDate.of(2026, 1, 1)));
    Waiting.until(
        "the service has heard of the employment",
        Duration.ofSeconds(30),
        () -> !employments.of(resident).isEmpty());

    var sdd = service.as(SDD);
    var atOnce = sdd.post(PLACEMENTS, placement(resident));
    assertThat(atOnce.code()).isEqualTo("IN_WSW_EMPLOYMENT");
    var job = sdd.post(PLACEMENTS, plainJob(resident));
    var beside =
        sdd.post(PLACEMENTS + "/" + job.id() + "/wage-cost-subsidy", subsidy("2026-04-30", true));
    assertThat(beside.code()).isEqualTo("IN_WSW_EMPLOYMENT");
    assertThat(beside.body()).contains("art. 10d(3)");
    does(sdd, job, "wage-cost-subsidy", subsidy("2026-05-01", true));
  }

  @Test
  void there_is_no_wage_cost_subsidy_for_who_was_established_to_be_outside_the_group() {
    var resident = service.residentIn(Municipality.DORDRECHT);
    var group = service.bean(SubsidyGroup.class);
    service.publish(
        "income-support",
        new CapacityDecided(
            resident, CapacityKind.WAGE_COST_SUBSIDY_GROUP, LocalDate.of(2026, 4, 1), false));
    Waiting.until(
        "the service has heard of the decision",
        Duration.ofSeconds(30),
        () -> !group.of(resident).isEmpty());

    var sdd = service.as(SDD);
    var job = sdd.post(PLACEMENTS, plainJob(resident));
    var after =
        sdd.post(PLACEMENTS + "/" + job.id() + "/wage-cost-subsidy", subsidy("2026-04-01", true));
    assertThat(after.code()).isEqualTo("OUTSIDE_THE_GROUP");
    assertThat(after.body()).contains("art. 10d(8)");
    does(sdd, job, "wage-cost-subsidy", subsidy("2026-03-31", true));
  }

  @Test
  void there_is_one_wage_cost_subsidy_at_one_employer_also_after_a_correction() {
    var resident = service.residentIn(Municipality.DORDRECHT);
    var sdd = service.as(SDD);
    var first = sdd.post(PLACEMENTS, placement(resident));
    var second = sdd.post(PLACEMENTS, placement(resident));
    assertThat(second.code()).isEqualTo("SUBSIDISED_AT_THIS_EMPLOYER");
    assertThat(second.body()).contains("art. 10d(9)");
    var plain = placement(resident).replace("\"wageCostSubsidy\":42.5,", "");
    var beside = sdd.post(PLACEMENTS, plain);
    var granted = "/wage-cost-subsidy";
    assertThat(
            sdd.post(PLACEMENTS + "/" + beside.id() + granted, subsidy("2026-04-01", true)).code())
        .isEqualTo("SUBSIDISED_AT_THIS_EMPLOYER");
    does(sdd, first, "wage-cost-subsidy/end", "{\"lastDay\":\"2026-03-31\",\"reason\":\"OTHER\"}");
    does(sdd, beside, "wage-cost-subsidy", subsidy("2026-04-01", true));
    var ended =
        service
            .database()
            .sql(
                "select event_id::text from event where stream_id = ? and type like '%subsidy-ended'")
            .param(first.id())
            .query(String.class)
            .single();
    var never =
        sdd.post(
            "/v1/corrections",
            "{\"eventId\":\"%s\",\"reason\":\"RECORDED_WRONGLY\"}".formatted(ended));
    assertThat(never.code()).isEqualTo("SUBSIDISED_AT_THIS_EMPLOYER");
  }

  @Test
  void support_at_work_is_applied_for_and_refused_on_a_ground() {
    var sdd = service.as(SDD);
    var job = sdd.post(PLACEMENTS, plainJob(inDordrecht));
    var asked = "{\"support\":\"JOB_COACH\",\"requestedBy\":\"EMPLOYER\",\"on\":\"2026-03-02\"}";
    does(sdd, job, "support-request", asked);
    does(
        sdd,
        job,
        "support-refusal",
        "{\"support\":\"JOB_COACH\",\"ground\":\"NOT_NECESSARY\",\"on\":\"2026-03-20\"}");
    assertThat(service.recorded(job.id()).replace("employer-desk.", ""))
        .isEqualTo("placement-started work-support-requested work-support-refused");
  }

  private static void does(Calls caller, Answer placement, String what, String body) {
    var answer = caller.post(PLACEMENTS + "/" + placement.id() + "/" + what, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.location()).isEqualTo(PLACEMENTS + "/" + placement.id());
  }

  private static String subsidy(String from, boolean forfait) {
    return "{\"from\":\"%s\",\"forfait\":%s,\"on\":\"2026-05-20\"}".formatted(from, forfait);
  }

  private static String plainJob(ResidentId resident) {
    return "{\"residentId\":\"%s\",\"kind\":\"JOB\",\"from\":\"2026-03-01\",\"municipality\":\"0505\"}"
        .formatted(resident);
  }

  private static String unpaid(String kind, String lastDay) {
    return "{\"residentId\":\"%s\",\"kind\":\"%s\",\"from\":\"2026-03-01\",\"lastDay\":\"%s\",\"municipality\":\"0505\"}"
        .formatted(inDordrecht, kind, lastDay);
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
          placements          | {"residentId":"x","kind":"HOBBY","hoursPerWeek":61,"employerKvk":"1","wageCostSubsidy":101,"jobCoach":"yes","firstPayDate":"2026-02-30","from":"1949-12-31","lastDay":"x","municipality":"505","monthlyWage":"-1"} | residentId kind hoursPerWeek employerKvk wageCostSubsidy jobCoach firstPayDate from lastDay municipality monthlyWage
          placements          | {"residentId":"0199a2f0-0000-7000-8000-000000000001","kind":"TRIAL","monthlyWage":"900","from":"2026-03-01","municipality":"0505"} | monthlyWage
          placements          | {"residentId":"0199a2f0-0000-7000-8000-000000000001","kind":"TRIAL","wageCostSubsidy":50,"from":"2026-03-01","municipality":"0505"} | wageCostSubsidy
          placements/{id}/end | {"lastDay":"2077-01-01","reason":"","x":1} | lastDay reason x
          placements/{id}/end | []                                | body lastDay reason
          placements/{id}/extend | {"lastDay":"x"}                | lastDay on
          placements/{id}/review | {"on":"x","outcome":"YES"}     | on outcome
          placements/{id}/training-offer | {"outcome":"YES"}      | on outcome
          placements/{id}/job-coach | {"from":"2026-05-02","lastDay":"2026-05-01"} | lastDay
          placements/{id}/job-coach/end | {}                      | lastDay
          placements/{id}/work-mentor | {}                        | from
          placements/{id}/wage-value | {"percentage":101,"expert":"Somebody"} | percentage on expert
          placements/{id}/wage-cost-subsidy | {"forfait":"x"}     | from forfait on
          placements/{id}/wage-cost-subsidy/end | {}              | lastDay reason
          placements/{id}/late-subsidy | {"ground":"NO"}          | ground on
          placements/{id}/late-subsidy-request | {}               | requestedBy on
          placements/{id}/support-request | {"support":"X"}       | support requestedBy on
          placements/{id}/wage-cost-subsidy/interrupt | {}        | from
          placements/{id}/wage-cost-subsidy/resume | {"from":"x"} | from
          placements/{id}/support-refusal | {"ground":"X"}        | support ground on
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
        {"residentId":"%s","kind":"JOB","hoursPerWeek":24,"employerKvk":"%08d","wageCostSubsidy":42.5,
         "jobCoach":true,"firstPayDate":"2026-04-23","from":"2026-03-01","municipality":"%s"}"""
        .formatted(resident, employer, resident.equals(inSliedrecht) ? "0610" : "0505");
  }
}
