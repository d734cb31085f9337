package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Records one assessment after another about one resident, every one with its own key, and
 * remembers what was acknowledged.
 */
final class CaseWorker {
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

  /** What the product answered to a command. */
  private record Acknowledged(Command command, List<String> eventIds) {}

  private record Command(String path, String key, String body) {}

  private final Api api;
  private final String resident;
  private final Acknowledged registration;
  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private @Nullable Command cutOff;

  private CaseWorker(Api api, String resident, Acknowledged registration) {
    this.api = api;
    this.resident = resident;
    this.registration = registration;
  }

  static CaseWorker withResident(RunningProduct product, int number)
      throws IOException, InterruptedException {
    var api = product.as("region");
    var command =
        new Command(
            "/v1/residents",
            "register-" + number,
            "{\"familyName\":\"Verzonnen%d\",\"givenNames\":\"Jo\",\"birthDate\":\"1980-05-17\",\"municipality\":\"0505\"}"
                .formatted(number));
    var answer = api.command(command.path(), command.key(), command.body());
    return new CaseWorker(
        api, answer.get("id").asString(), new Acknowledged(command, eventIds(answer)));
  }

  /**
   * Until the product no longer answers; the command that got no answer may or may not have
   * happened.
   */
  void recordUntilCutOff() {
    while (true) {
      int number = acknowledged.size();
      var next =
          new Command(
              "/v1/residents/" + resident + "/assessments",
              resident + "-" + number,
              "{\"rung\":%d,\"from\":\"%s\"}"
                  .formatted(1 + number % 4, FIRST_DAY.plusDays(number)));
      cutOff = next;
      try {
        send(next);
      } catch (IOException gone) {
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  void repeatWhatWasCutOff() throws IOException, InterruptedException {
    var command = cutOff;
    if (command != null) {
      send(command);
    }
  }

  /** The same key gives the same answer, also after the product was killed. */
  void repeatEverything() throws IOException, InterruptedException {
    for (var earlier : acknowledged) {
      var command = earlier.command();
      assertThat(eventIds(api.command(command.path(), command.key(), command.body())))
          .isEqualTo(earlier.eventIds());
    }
  }

  /** How often each event has to be in the timeline: once. */
  Map<String, Integer> acknowledged() {
    var once = new TreeMap<String, Integer>();
    registration.eventIds().forEach(id -> once.merge(id, 1, Integer::sum));
    acknowledged.forEach(
        answer -> answer.eventIds().forEach(id -> once.merge(id, 1, Integer::sum)));
    return once;
  }

  /** How often each event is in the timeline. */
  Map<String, Integer> timeline() throws IOException, InterruptedException {
    var counted = new TreeMap<String, Integer>();
    api.all("/v1/residents/" + resident + "/timeline")
        .forEach(entry -> counted.merge(entry.get("eventId").asString(), 1, Integer::sum));
    return counted;
  }

  private void send(Command command) throws IOException, InterruptedException {
    var answer = api.command(command.path(), command.key(), command.body());
    acknowledged.add(new Acknowledged(command, eventIds(answer)));
    cutOff = null;
  }

  private static List<String> eventIds(JsonNode answer) {
    var ids = new ArrayList<String>();
    answer.get("eventIds").forEach(id -> ids.add(id.asString()));
    assertThat(ids).isNotEmpty();
    return ids;
  }
}
