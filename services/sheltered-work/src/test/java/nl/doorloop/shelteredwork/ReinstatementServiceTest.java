package nl.doorloop.shelteredwork;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.platform.Ids;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls.Answer;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReinstatementServiceTest {
  private static final String PLACE = "/v1/sheltered-work/employments";
  private static final String DECLINE = "{\"returnId\":\"%s\",\"reason\":\"OTHER_WORK\"}";
  private static final LocalDate FELL_BACK = LocalDate.of(2026, 9, 1);

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(ShelteredWorkApplication.class, "sheltered-work");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** What somebody had until the end of May. */
  private record Earlier(ResidentId resident, ProvisionId id) {}

  private static Earlier ended(Municipality municipality) {
    var resident = service.residentIn(municipality);
    var started =
        service
            .as(DRECHTWERK)
            .post(
                PLACE,
                """
                {"residentId":"%s","modality":"WSW_INTERNAL","hoursPerWeek":32,"from":"2026-03-01",\
                "lastDay":"2026-05-31","municipality":"%s"}"""
                    .formatted(resident, municipality.text()));
    assertThat(started.status()).as(started.body()).isEqualTo(201);
    return new Earlier(resident, ProvisionId.of(started.id()));
  }

  @Test
  void it_begins_again() {
    var earlier = ended(Municipality.DORDRECHT);
    var id = proposed(earlier, FELL_BACK);
    var again = reinstate(earlier.id(), id, FELL_BACK, ",\"hoursPerWeek\":24");
    assertThat(again.status()).as(again.body()).isEqualTo(201);
    var successor = Reinstatement.successor(id, earlier.id());
    assertThat(again.id()).isEqualTo(successor.text());
    assertThat(again.location()).isEqualTo(PLACE + "/" + successor);
    assertThat(service.recorded(successor.text())).isEqualTo("sheltered-work.employment-started");
    var end = "{\"lastDay\":\"2026-10-31\",\"reason\":\"WORK\"}";
    assertThat(service.as(DRECHTWERK).post(again.location() + "/end", end).status()).isEqualTo(201);
  }

  @Test
  void day_activities_begin_again_at_their_own_address() {
    var resident = service.residentIn(Municipality.DORDRECHT);
    var started =
        service
            .as(DRECHTWERK)
            .post(
                "/v1/sheltered-work/day-activities",
                """
                {"residentId":"%s","modality":"DAY_ACTIVITIES","from":"2026-03-01",\
                "lastDay":"2026-05-31","municipality":"0505"}"""
                    .formatted(resident));
    assertThat(started.status()).as(started.body()).isEqualTo(201);
    var earlier = new Earlier(resident, ProvisionId.of(started.id()));
    var id = proposed(earlier, FELL_BACK);
    assertThat(reinstate(earlier.id(), id, FELL_BACK, "").location())
        .isEqualTo(
            "/v1/sheltered-work/day-activities/" + Reinstatement.successor(id, earlier.id()));
  }

  @Test
  void wrong_fields_are_named() {
    var path = PLACE + "/" + Ids.next();
    var drechtwerk = service.as(DRECHTWERK);
    assertThat(
            drechtwerk
                .post(
                    path + "/_reinstate",
                    "{\"returnId\":1,\"hoursPerWeek\":\"many\",\"firstPayDate\":\"soon\"}")
                .wrongFields())
        .containsExactlyInAnyOrder("returnId", "from", "hoursPerWeek", "firstPayDate");
    assertThat(drechtwerk.post(path + "/_decline-reinstatement", "{}").wrongFields())
        .containsExactlyInAnyOrder("returnId", "reason");
  }

  /** Of those who decide at once, whatever they decide, one does and the others are told so. */
  @Test
  void of_many_who_decide_at_once_one_does() throws Exception {
    for (int round = 0; round < 5; round++) {
      var earlier = ended(Municipality.DORDRECHT);
      var id = proposed(earlier, FELL_BACK);
      var calls = new ArrayList<Callable<Answer>>();
      var ready = new CyclicBarrier(6);
      for (int i = 0; i < 6; i++) {
        boolean declines = i % 3 == 2;
        calls.add(
            () -> {
              ready.await();
              return declines
                  ? decline(earlier.id(), id)
                  : reinstate(earlier.id(), id, FELL_BACK, "");
            });
      }
      long before = service.recordedEvents();
      var answers = new ArrayList<Answer>();
      try (var threads = Executors.newFixedThreadPool(6)) {
        for (var answer : threads.invokeAll(calls)) {
          answers.add(answer.get());
        }
      }
      assertThat(answers.stream().map(Answer::status).toList())
          .containsOnlyOnce(201)
          .containsOnly(201, 409);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 409)
          .extracting(Answer::code)
          .containsOnly("REINSTATEMENT_DECIDED");
      assertThat(service.recordedEvents()).isEqualTo(before + 1);
    }
  }

  @Test
  void a_proposal_that_never_was_reinstates_nothing_and_a_corrected_one_what_it_says_then() {
    var earlier = ended(Municipality.DORDRECHT);
    var id = new ReturnId(Ids.next());
    var first = service.publish("continuity", event(earlier, id, FELL_BACK));
    assertThat(reinstate(earlier.id(), id, FELL_BACK.minusDays(1), "").code())
        .isEqualTo("BEFORE_THE_FALL_BACK");
    service.publish(
        "continuity",
        new EventCorrected(
            earlier.resident(),
            first,
            event(earlier, id, FELL_BACK.minusDays(2)),
            CorrectionReason.RECORDED_WRONGLY));
    awaitSaid(first, 2);
    assertThat(reinstate(earlier.id(), id, FELL_BACK.minusDays(1), "").status()).isEqualTo(201);

    var never = new ReturnId(Ids.next());
    var withdrawn = service.publish("continuity", event(earlier, never, FELL_BACK));
    awaitSaid(withdrawn, 1);
    var content = event(earlier, never, FELL_BACK);
    service.publish(
        "continuity",
        new EventWithdrawn(
            earlier.resident(),
            withdrawn,
            content.legalFramework(),
            content.processingActivity(),
            CorrectionReason.RECORDED_WRONGLY));
    awaitSaid(withdrawn, 2);
    assertThat(decline(earlier.id(), never).code()).isEqualTo("NO_SUCH_PROPOSAL");
  }

  @Test
  void what_nobody_proposed_or_may_reach_is_not_reinstated() {
    var earlier = ended(Municipality.SLIEDRECHT);
    var other = ended(Municipality.SLIEDRECHT);
    var id = proposed(earlier, FELL_BACK);
    assertThat(reinstate(earlier.id(), new ReturnId(Ids.next()), FELL_BACK, "").code())
        .isEqualTo("NO_SUCH_PROPOSAL");
    assertThat(reinstate(other.id(), id, FELL_BACK, "").code()).isEqualTo("NO_SUCH_PROPOSAL");
    assertThat(decline(other.id(), id).code()).isEqualTo("NO_SUCH_PROPOSAL");
    assertThat(decline(new ProvisionId(Ids.next()), id).status()).isEqualTo(404);
    var path = PLACE + "/" + earlier.id();
    for (var act : List.of("/_reinstate", "/_decline-reinstatement")) {
      var body = act.equals("/_reinstate") ? body(id, FELL_BACK, "") : DECLINE.formatted(id);
      assertThat(service.as(DORDRECHT).post(path + act, body).status()).isEqualTo(404);
      assertThat(service.as(SDD).post(path + act, body).status()).isEqualTo(403);
      assertThat(service.as(ADMIN).post(path + act, body).status()).isEqualTo(403);
    }
  }

  private static ReturnId proposed(Earlier earlier, LocalDate fellBackOn) {
    var id = new ReturnId(Ids.next());
    awaitSaid(service.publish("continuity", event(earlier, id, fellBackOn)), 1);
    return id;
  }

  private static ReturnProposed event(Earlier earlier, ReturnId id, LocalDate fellBackOn) {
    return new ReturnProposed(
        earlier.resident(),
        id,
        new AgreementId(Ids.next()),
        fellBackOn,
        List.of(earlier.id()),
        Organisation.DRECHTWERK,
        null,
        null);
  }

  private static void awaitSaid(EventId of, long events) {
    Waiting.until(
        "the service has heard of the proposal",
        Duration.ofSeconds(30),
        () ->
            service
                    .database()
                    .sql("SELECT count(*) FROM proposed_return WHERE speaks_of = ?")
                    .param(of.value())
                    .query(Long.class)
                    .single()
                == events);
  }

  private static Answer reinstate(ProvisionId earlier, ReturnId id, LocalDate from, String more) {
    return service.as(DRECHTWERK).post(PLACE + "/" + earlier + "/_reinstate", body(id, from, more));
  }

  private static Answer decline(ProvisionId earlier, ReturnId id) {
    var path = PLACE + "/" + earlier + "/_decline-reinstatement";
    return service.as(DRECHTWERK).post(path, DECLINE.formatted(id));
  }

  private static String body(ReturnId id, LocalDate from, String more) {
    return "{\"returnId\":\"%s\",\"from\":\"%s\"%s}".formatted(id, from, more);
  }
}
