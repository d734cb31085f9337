package nl.doorloop.incomesupport;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Corrections by hand, over HTTP, on the real store. */
class CorrectionsTest {
  private static final String CORRECTIONS = "/v1/corrections";

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
  void what_is_different_is_recorded_beside_what_was_recorded_first() {
    var lodged = lodge(inDordrecht);
    var correction = correction(lodged, "\"replacement\":{\"receivedOn\":\"2026-02-27\"},");

    assertThat(preview(correction).status()).isEqualTo(200);
    assertThat(service.recorded(lodged.id())).isEqualTo("income-support.application-lodged");

    var corrected = correct(correction);
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(201);
    assertThat(service.recorded(lodged.id()))
        .isEqualTo("income-support.application-lodged corrections.event-corrected");
    assertThat(correct(correction).status()).isEqualTo(200);

    // What is decided next goes by what stands: rejected on a day before it was said to come in.
    var rejected =
        service
            .as(SDD)
            .post(
                "/v1/income-support/applications/" + lodged.id() + "/reject",
                "{\"ground\":\"SUFFICIENT_MEANS\",\"on\":\"2026-02-28\"}");
    assertThat(rejected.status()).as(rejected.body()).isEqualTo(201);
  }

  @Test
  void an_event_that_never_was_is_withdrawn() {
    var lodged = lodge(inDordrecht);

    assertThat(correct(correction(lodged, "")).status()).isEqualTo(201);

    assertThat(service.recorded(lodged.id()))
        .isEqualTo("income-support.application-lodged corrections.event-withdrawn");
    assertThat(correct(correction(lodged, "")).status()).isEqualTo(200);
  }

  @Test
  void the_same_key_does_it_once() {
    var lodged = lodge(inDordrecht);
    var key = "correct-" + lodged.id();
    var body = correction(lodged, "\"replacement\":{\"receivedOn\":\"2026-02-20\"},");

    var first = service.as(SDD).post(CORRECTIONS, body, key);
    var second = service.as(SDD).post(CORRECTIONS, body, key);

    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void a_row_of_a_file_is_corrected_and_the_same_file_leaves_it_alone() {
    var taken = takeOver();
    var event = taken.texts("$.items[0].eventIds[*]").getFirst();
    assertThat(taken.texts("$.items[*].kind")).containsExactly("NEW");
    var correction =
        "{\"eventId\":\"%s\",\"replacement\":{\"to\":\"2026-07-01\"},\"reason\":\"OBJECTION\"}"
            .formatted(event);

    assertThat(correct(correction).status()).isEqualTo(201);

    assertThat(takeOver().texts("$.items[*].kind")).containsExactly("UNCHANGED");
    assertThat(correct(correction).status()).isEqualTo(200);
    var other = correction.replace("\"to\":\"2026-07-01\"", "\"origin\":null");
    assertThat(correct(other).wrongFields()).isNotEmpty();
  }

  @Test
  void no_correction_gives_one_income_support_twice_over_the_same_days() {
    var resident = service.residentIn(Municipality.DORDRECHT);
    var first = grant(resident, "\"from\":\"2026-03-02\",\"lastDay\":\"2026-05-31\"");
    grant(resident, "\"from\":\"2026-06-01\"");

    var longer = correctionOfLast(first, "\"replacement\":{\"to\":\"2026-06-02\"},");
    assertThat(correct(longer).code()).isEqualTo("ALREADY_ENTITLED");
    assertThat(preview(longer).code()).isEqualTo("ALREADY_ENTITLED");
    var shorter = correctionOfLast(first, "\"replacement\":{\"to\":\"2026-05-01\"},");
    assertThat(correct(shorter).status()).isEqualTo(201);
    var adjoining = correctionOfLast(first, "\"replacement\":{\"to\":\"2026-06-01\"},");
    assertThat(correct(adjoining).status()).isEqualTo(201);
  }

  private static Answer grant(ResidentId resident, String days) {
    var lodged =
        service
            .as(SDD)
            .post(
                "/v1/income-support/applications",
                "{\"residentId\":\"%s\",\"scheme\":\"IOAW\",\"receivedOn\":\"2026-03-02\",\"municipality\":\"0505\"}"
                    .formatted(resident.text()));
    var granted =
        service
            .as(SDD)
            .post(
                "/v1/income-support/applications/" + lodged.id() + "/grant",
                "{\"monthlyAmount\":1100,\"supplementary\":false,%s}".formatted(days));
    assertThat(granted.status()).as(granted.body()).isEqualTo(201);
    return granted;
  }

  /** Of an answer with more than one event: the entitlement comes last. */
  private static String correctionOfLast(Answer recorded, String replacement) {
    return "{\"eventId\":\"%s\",%s\"reason\":\"RECORDED_WRONGLY\"}"
        .formatted(recorded.eventIds().getLast(), replacement);
  }

  private static Answer takeOver() {
    return service
        .as(ADMIN)
        .post(
            "/v1/income-support/rows",
            "{\"dryRun\":false,\"rows\":[{\"row\":2,\"sourceId\":\"SZ-9\",\"residentId\":\"%s\",\"scheme\":\"IOAW\",\"supplementary\":false,\"from\":\"2026-02-01\",\"municipality\":\"0505\"}]}"
                .formatted(inDordrecht.text()));
  }

  @Test
  void every_member_that_is_wrong_is_named() {
    var lodged = lodge(inDordrecht);

    assertThat(wrong(lodged, "\"replacement\":{\"receivedOn\":\"yesterday\"},"))
        .containsExactly("replacement.receivedOn");
    assertThat(wrong(lodged, "\"replacement\":{\"receivedOn\":null},"))
        .containsExactly("replacement.receivedOn");
    assertThat(wrong(lodged, "\"replacement\":{\"colour\":\"red\"},"))
        .containsExactly("replacement.colour");
    assertThat(wrong(lodged, "\"replacement\":{\"residentId\":\"" + inSliedrecht.text() + "\"},"))
        .containsExactly("replacement.residentId");
    assertThat(wrong(lodged, "\"replacement\":[],")).containsExactly("replacement");
    var bySource =
        "{\"eventId\":\"" + lodged.eventIds().getFirst() + "\",\"reason\":\"SOURCE_REMOVED\"}";
    assertThat(correct(bySource).wrongFields()).containsExactly("reason");
    assertThat(correct("{}").wrongFields()).containsExactlyInAnyOrder("eventId", "reason");
    assertThat(service.recorded(lodged.id())).isEqualTo("income-support.application-lodged");
  }

  @Test
  void a_correction_is_not_corrected_but_the_event_that_it_names() {
    var lodged = lodge(inDordrecht);
    var corrected = correct(correction(lodged, ""));

    assertThat(correct(correction(corrected, "")).wrongFields()).containsExactly("eventId");
  }

  @Test
  void who_may_not_reach_the_resident_finds_no_event() {
    var lodged = lodge(inSliedrecht);

    assertThat(service.as(DORDRECHT).post(CORRECTIONS, correction(lodged, "")).status())
        .isEqualTo(404);
    assertThat(service.as(DRECHTWERK).post(CORRECTIONS, correction(lodged, "")).status())
        .isEqualTo(403);
    assertThat(
            correct(
                    "{\"eventId\":\"01920000-0000-7000-8000-000000000000\",\"reason\":\"OBJECTION\"}")
                .status())
        .isEqualTo(404);
  }

  private static Answer lodge(ResidentId resident) {
    var municipality =
        resident.equals(inDordrecht) ? Municipality.DORDRECHT : Municipality.SLIEDRECHT;
    return service
        .as(SDD)
        .post(
            "/v1/income-support/applications",
            "{\"residentId\":\"%s\",\"scheme\":\"GENERAL_ASSISTANCE\",\"receivedOn\":\"2026-03-02\",\"municipality\":\"%s\"}"
                .formatted(resident.text(), municipality.text()));
  }

  private static Iterable<String> wrong(Answer recorded, String replacement) {
    return correct(correction(recorded, replacement)).wrongFields();
  }

  private static String correction(Answer recorded, String replacement) {
    return "{\"eventId\":\"%s\",%s\"reason\":\"RECORDED_WRONGLY\"}"
        .formatted(recorded.eventIds().getFirst(), replacement);
  }

  private static Answer correct(String body) {
    return service.as(SDD).post(CORRECTIONS, body);
  }

  private static Answer preview(String body) {
    return service.as(SDD).post(CORRECTIONS + "?preview=true", body);
  }
}
