package nl.doorloop.employerdesk;

import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.REGION;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls.Answer;
import nl.doorloop.testsupport.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who works with an employer, as it comes over the topic from both organisations. */
class WorkplacesServiceTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String SHELTERED_WORK = "sheltered-work";
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

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
  void people_of_both_organisations_stand_on_one_desk_and_the_employer_learns_no_names() {
    var kvk = registered("90000061");
    var placed =
        service
            .as(SDD)
            .post(
                "/v1/placements",
                """
                {"residentId":"%s","kind":"JOB","hoursPerWeek":24,"employerKvk":"%s","jobCoach":true,
                 "from":"2026-03-01","municipality":"0505"}"""
                    .formatted(inDordrecht, kvk));
    assertThat(placed.status()).isEqualTo(201);
    service.publish(
        SHELTERED_WORK, employment(inSliedrecht, Modality.WSW_GROUP_SECONDMENT, kvk, null));
    service.publish(
        SHELTERED_WORK, employment(inSliedrecht, Modality.WORKLIKE_DAY_ACTIVITIES, kvk, null));
    awaitPlaces(kvk, 3);

    var ofEmployer = desk(employer(kvk), kvk);
    assertThat(ofEmployer.texts("$.placements[*].kind")).containsExactly("JOB", "GROUP_SECONDMENT");
    assertThat(ofEmployer.text("$.placed")).isEqualTo("2");
    assertThat(ofEmployer.texts("$.placements[0].support[*].kind")).containsExactly("JOB_COACH");
    assertThat(ofEmployer.texts("$.placements[*].organisation"))
        .containsExactly("SDD", "DRECHTWERK");
    assertThat(ofEmployer.body())
        .doesNotContain("residentId")
        .doesNotContain(inDordrecht.text())
        .doesNotContain(inSliedrecht.text())
        .doesNotContain("DAY_ACTIVITIES");

    assertThat(desk(REGION, kvk).texts("$.placements[*].residentId"))
        .containsExactlyInAnyOrder(inDordrecht.text(), inSliedrecht.text(), inSliedrecht.text());
    assertThat(desk(DORDRECHT, kvk).texts("$.placements[*].residentId"))
        .containsExactly(inDordrecht.text());
    var ofPwOnly =
        new Caller(
            "sdd",
            Set.of(Role.CASE_WORKER),
            Organisation.SDD,
            Set.of(Municipality.values()),
            Set.of(LegalFramework.PW));
    assertThat(desk(ofPwOnly, kvk).texts("$.placements[*].kind")).hasSize(3);
    assertThat(desk(ofPwOnly, kvk).texts("$.placements[*].residentId"))
        .containsExactly(inDordrecht.text());
  }

  @Test
  void corrections_withdrawals_and_ends_are_followed_and_what_comes_twice_counts_once() {
    var kvk = registered("90000071");
    var other = registered("90000072");
    var started = employment(inDordrecht, Modality.WSW_SUPPORTED, kvk, null);
    var first = service.publish(SHELTERED_WORK, started);
    awaitPlaces(kvk, 1);

    service.publish(
        SHELTERED_WORK,
        new EventCorrected(
            inDordrecht,
            first,
            new EmploymentStarted(
                inDordrecht,
                started.provisionId(),
                Modality.WSW_SUPPORTED,
                Hours.of("20"),
                KvkNumber.of(other),
                null,
                START,
                null,
                Organisation.DRECHTWERK,
                Municipality.DORDRECHT,
                START),
            CorrectionReason.SOURCE_CORRECTED));
    awaitPlaces(other, 1);
    assertThat(desk(REGION, kvk).texts("$.placements")).isEmpty();

    service.publish(
        SHELTERED_WORK,
        new EmploymentEnded(
            inDordrecht,
            started.provisionId(),
            Modality.WSW_SUPPORTED,
            LocalDate.of(2999, 1, 1),
            EndReason.WORK));
    Waiting.until(
        "its end is known", SOON, () -> desk(REGION, other).body().contains("2999-01-01"));

    service.publish(
        SHELTERED_WORK,
        new EventWithdrawn(
            inDordrecht,
            first,
            LegalFramework.WSW,
            ProcessingActivity.SHELTERED_WORK,
            CorrectionReason.SOURCE_REMOVED));
    awaitPlaces(other, 0);
  }

  @Test
  void the_copy_is_the_same_when_the_topic_is_read_again() {
    var kvk = registered("90000081");
    for (var modality : List.of(Modality.WSW_SUPPORTED, Modality.WSW_INDIVIDUAL_SECONDMENT)) {
      service.publish(SHELTERED_WORK, employment(inDordrecht, modality, kvk, null));
    }
    awaitPlaces(kvk, 2);
    var before = desk(REGION, kvk).body();
    service.database().sql("truncate work_fact").update();
    service
        .database()
        .sql("update feed_position set next_offset = 0 where feed = 'work-places'")
        .update();
    // Whoever was at work finds out with the next record of the partition.
    service.publish("continuity", new AddressRecorded(inDordrecht, Municipality.DORDRECHT, START));
    awaitPlaces(kvk, 2);
    assertThat(desk(REGION, kvk).body()).isEqualTo(before);
  }

  private static String registered(String kvk) {
    var answer =
        service
            .as(SDD)
            .post("/v1/employers", "{\"kvkNumber\":\"%s\",\"name\":\"Werk B.V.\"}".formatted(kvk));
    assertThat(answer.status()).isEqualTo(201);
    return kvk;
  }

  private static void awaitPlaces(String kvk, int places) {
    Waiting.until(
        places + " places are known",
        SOON,
        () -> desk(REGION, kvk).texts("$.placements[*].kind").size() == places);
  }

  private static Answer desk(Caller caller, String kvk) {
    var answer =
        service.as(caller).get("/v1/employers/" + EmployerId.of(KvkNumber.of(kvk)) + "/desk");
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }

  private static EmploymentStarted employment(
      ResidentId resident, Modality modality, String kvk, @Nullable LocalDate to) {
    return new EmploymentStarted(
        resident,
        new ProvisionId(Ids.next()),
        modality,
        Hours.of("20"),
        KvkNumber.of(kvk),
        null,
        START,
        to,
        Organisation.DRECHTWERK,
        resident.equals(inSliedrecht) ? Municipality.SLIEDRECHT : Municipality.DORDRECHT,
        START);
  }

  private static Caller employer(String kvk) {
    return new Caller(
        "employer", Set.of(Role.EMPLOYER), null, Set.of(), Set.of(), KvkNumber.of(kvk), null);
  }
}
