package nl.doorloop.onecounter;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static nl.doorloop.language.Municipality.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.onecounter.FakeService.Answer;
import nl.doorloop.onecounter.operations.StoreComparison;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.feed.CloudEvents;
import nl.doorloop.platform.inventory.Inventory;
import nl.doorloop.platform.inventory.StoreInventoryApi;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Building the views again beside the running ones, and telling whether they are right. */
class OperationsTest extends WithRealParts {
  private static final String EVENTS = StoreInventoryApi.PATH;

  @Autowired Views views;
  @Autowired JsonMapper json;

  @AfterEach
  void nobody_is_told_what_to_answer_any_more() {
    SERVICES.answers.clear();
  }

  @Test
  void no_question_fails_during_a_rebuild() throws Exception {
    var residents = new ArrayList<ResidentId>();
    EventId last = null;
    for (int i = 0; i < 40; i++) {
      var resident = Persons.somebody();
      residents.add(resident);
      publisher.publish(Persons.identity(resident, "Herbouw", DORDRECHT));
      publisher.publish(Persons.assistance(resident, LocalDate.of(2020, 1, 1), null, DORDRECHT));
      last =
          publisher.publish(Persons.assessment(resident, 3, LocalDate.of(2021, 1, 1), DORDRECHT));
    }
    visible(last);
    visible(publisher.publish(new ResidentsJoined(residents.get(0), residents.get(1))));
    int generation = active();

    var failures = new ConcurrentLinkedQueue<String>();
    var answers = new AtomicInteger();
    var stop = new AtomicBoolean();
    List<Supplier<HttpResponse<String>>> questions =
        List.of(
            () -> get("region", "/v1/residents/" + any(residents) + "/trajectory"),
            () -> get("region", "/v1/residents/" + any(residents) + "/timeline"),
            () -> get("region", "/v1/residents/" + any(residents)),
            () -> post("region", "/v1/residents/_search", "{\"name\":\"Herbouw\"}"),
            () -> get("analyst", "/v1/flows?from=2020-01-01&to=2022-01-01&by=step"),
            () -> justRecorded(any(residents)));
    var asking =
        questions.stream()
            .map(
                question ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              while (!stop.get()) {
                                var answer = question.get();
                                answers.incrementAndGet();
                                if (answer.statusCode() != 200) {
                                  failures.add(answer.statusCode() + " " + answer.uri());
                                }
                              }
                            }))
            .toList();
    assertThat(post("admin", "/v1/operations/rebuild", "").statusCode()).isEqualTo(202);
    Waiting.until(
        "the new generation answers", Duration.ofMinutes(3), () -> active() == generation + 1);
    Waiting.until("the old one is dropped", SOON, () -> !schemas().contains("views_" + generation));
    stop.set(true);
    for (var caller : asking) {
      caller.join();
    }

    assertThat(failures).isEmpty();
    assertThat(answers.get()).isGreaterThan(questions.size());
    assertThat(item("trajectory").get("consistent").asBoolean()).isTrue();
    assertThat(views.active().generation().number()).isEqualTo(generation + 1);
    visible(publisher.publish(Persons.assessment(residents.get(5), 2, LocalDate.now(), DORDRECHT)));
  }

  @Test
  void what_does_not_agree_with_the_facts_is_found() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Afwijking", DORDRECHT));
    visible(
        publisher.publish(Persons.assistance(resident, LocalDate.of(2020, 1, 1), null, DORDRECHT)));
    assertThat(item("segment").get("consistent").asBoolean()).isTrue();
    // What is stored is what is answered to whoever may see everything.
    assertThat(
            views
                .sql()
                .sql("select digest from trajectory where resident_id = ?")
                .param(resident.value())
                .query(String.class)
                .single())
        .isEqualTo(
            read("region", "/v1/residents/" + resident + "/trajectory").get("digest").asString());

    views
        .sql()
        .sql("update segment set organisation = 'DRECHTWERK' where resident_id = ?")
        .param(resident.value())
        .update();

    var segments = item("segment");
    assertThat(segments.get("consistent").asBoolean()).isFalse();
    assertThat(segments.at("/differences/0").asString()).isEqualTo(resident.text());
    assertThat(segments.get("digest")).isNotEqualTo(segments.get("freshDigest"));
    assertThat(item("movement").get("consistent").asBoolean()).isTrue();
    views
        .sql()
        .sql("update segment set organisation = 'SDD' where resident_id = ?")
        .param(resident.value())
        .update();
  }

  @Test
  void facts_that_differ_from_the_stores_are_named() {
    var resident = Persons.somebody();
    var event =
        publisher.publish(Persons.assistance(resident, LocalDate.of(2020, 1, 1), null, DORDRECHT));
    visible(event);
    views.sql().sql("update fact set recorded_at = recorded_at - interval '1 hour'").update();
    var facts =
        new Inventory(
            views.sql(),
            Objects.requireNonNull(views.active().transaction().getTransactionManager()),
            StoreComparison.FACTS);
    var source = CloudEvents.source("00000000000000000000", "test");
    var before = Instant.now();
    int bucket = (int) (event.value().getLeastSignificantBits() & 0xff);
    answer(EVENTS + "?", new StoreInventoryApi.Store(before, 3, facts.count(before).get(source)));
    answer(
        EVENTS + "/bucket?bucket=" + bucket,
        new StoreInventoryApi.Bucket(facts.list(source, bucket, before)));

    for (var store : stores()) {
      assertThat(store.get("compared").asBoolean()).as(store.toString()).isTrue();
      assertThat(store.get("consistent").asBoolean()).as(store.toString()).isTrue();
      assertThat(store.get("waiting").asLong()).isEqualTo(3);
      assertThat(store.get("facts")).isEqualTo(store.get("events"));
    }

    views
        .sql()
        .sql("update fact set recorded_by = 'x' where event_id = ?")
        .param(event.value())
        .update();
    assertThat(stores().getFirst().get("consistent").asBoolean()).isFalse();
    assertThat(stores().getFirst().at("/different/0").asString()).isEqualTo(event.text());
    views.sql().sql("delete from fact where event_id = ?").param(event.value()).update();
    assertThat(stores().getFirst().at("/missing/0").asString()).isEqualTo(event.text());
  }

  @Test
  void a_service_that_gives_no_answer_is_not_called_consistent() {
    SERVICES.answers.put(EVENTS, new Answer(500, Map.of("Content-Type", "text/plain"), "oh"));

    assertThat(stores()).hasSize(5);
    for (var store : stores()) {
      assertThat(store.get("compared").asBoolean()).isFalse();
      assertThat(store.get("consistent").asBoolean()).isFalse();
      assertThat(store.get("problem").asString()).contains("of no use");
    }
  }

  @Test
  void a_comparison_that_somebody_asked_for_is_kept() {
    assertThat(get("admin", "/beheer").body()).contains("Vergelijken");
    var asked = send(request("admin", "/beheer/vergelijken").POST(noBody()).build());
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);

    Waiting.untilAsserted(
        SOON,
        () ->
            assertThat(get("admin", "/beheer").body())
                .contains("gevraagd door admin", "niet vergeleken", "income-support"));
    assertThat(send(request("region", "/beheer/vergelijken").POST(noBody()).build()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void what_could_not_be_read_is_listed_and_tried_again() {
    publisher.publishRubbish(Persons.somebody().text());
    Waiting.untilAsserted(
        SOON,
        () ->
            assertThat(read("admin", "/v1/operations/parked").get("items").valueStream())
                .anyMatch(r -> r.get("topic").asString().equals("doorloop.residents.v1")));
    assertThat(get("admin", "/beheer").body()).contains("Opzij gezet", "Opnieuw proberen");

    var released = json(post("admin", "/v1/operations/parked/_release", ""), 200);

    assertThat(released.get("left").asInt()).isPositive();
    assertThat(
            send(request("admin", "/beheer/opnieuw-proberen").POST(noBody()).build()).statusCode())
        .isEqualTo(302);
    for (var path : List.of("/v1/operations/parked/_release", "/beheer/opnieuw-proberen")) {
      assertThat(post("region", path, "").statusCode()).isEqualTo(403);
    }
    assertThat(get("region", "/v1/operations/parked").statusCode()).isEqualTo(403);
    views.sql().sql("delete from parked_record").update();
  }

  @Test
  void operations_are_for_administrators() {
    for (var user : List.of("region", "manager", "analyst", "employer")) {
      assertThat(get(user, "/v1/operations/consistency").statusCode()).isEqualTo(403);
      assertThat(get(user, "/v1/operations/rebuild").statusCode()).isEqualTo(403);
      for (var act : List.of("", "/_stop", "/_resume", "/_abandon")) {
        assertThat(post(user, "/v1/operations/rebuild" + act, "").statusCode()).isEqualTo(403);
      }
    }
  }

  private static ResidentId any(List<ResidentId> residents) {
    return residents.get(ThreadLocalRandom.current().nextInt(residents.size()));
  }

  private void answer(String path, Object body) {
    SERVICES.answers.put(
        path,
        new Answer(200, Map.of("Content-Type", "application/json"), json.writeValueAsString(body)));
  }

  private List<JsonNode> stores() {
    return read("admin", "/v1/operations/consistency").get("stores").valueStream().toList();
  }

  /** Somebody records something and reads it back. */
  private HttpResponse<String> justRecorded(ResidentId resident) {
    var event =
        publisher.publish(Persons.assessment(resident, 2, LocalDate.of(2022, 1, 1), DORDRECHT));
    return get("region", "/v1/residents/" + resident + "/timeline?after=" + event);
  }

  private JsonNode item(String projection) {
    return read("admin", "/v1/operations/consistency")
        .get("items")
        .valueStream()
        .filter(item -> item.get("projection").asString().equals(projection))
        .filter(item -> item.get("state").asString().equals("ACTIVE"))
        .findFirst()
        .orElseThrow();
  }

  private int active() {
    return read("admin", "/v1/operations/rebuild").at("/active/generation").asInt();
  }

  private List<String> schemas() {
    return views
        .sql()
        .sql("select nspname from pg_namespace where nspname like 'views_%'")
        .query(String.class)
        .list();
  }
}
