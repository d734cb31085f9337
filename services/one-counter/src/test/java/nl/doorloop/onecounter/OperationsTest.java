package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Building the views again beside the running ones, and telling whether they are right. */
class OperationsTest extends WithRealParts {
  @Autowired Views views;

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
