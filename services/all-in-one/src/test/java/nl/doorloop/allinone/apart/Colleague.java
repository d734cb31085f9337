package nl.doorloop.allinone.apart;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.doorloop.allinone.Api;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who records one assessment after another about one resident while instances are killed,
 * and remembers what was acknowledged and what was refused for the moment.
 */
@SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread records, others only look
final class Colleague {
  /** Nothing was reached, the answer was cut off, or none came: send it again with the same key. */
  private static final Set<Integer> SEND_AGAIN = Set.of(502, 503, 504);

  private final String resident;
  private final List<String> acknowledged = new ArrayList<>();
  private volatile String last;
  private volatile int recorded;
  private volatile int repeated;

  private Colleague(String resident, List<String> registration) {
    this.resident = resident;
    this.acknowledged.addAll(registration);
    this.last = registration.getLast();
  }

  static Colleague withResident(Api api, int number) throws IOException, InterruptedException {
    var answer =
        api.command(
            "/v1/residents",
            "apart-register-" + number,
            "{\"familyName\":\"Bedacht%d\",\"givenNames\":\"Sam\",\"birthDate\":\"1979-03-11\",\"municipality\":\"0505\"}"
                .formatted(number));
    return new Colleague(answer.get("id").asString(), eventIds(answer));
  }

  /** Until told to stop; a command that is answered "not now" is repeated under the same key. */
  @Nullable Void record(Api api, AtomicBoolean stop) throws IOException, InterruptedException {
    while (!stop.get()) {
      var body =
          "{\"rung\":%d,\"from\":\"%s\"}"
              .formatted(1 + recorded % 4, LocalDate.of(2016, 1, 1).plusDays(recorded));
      var eventIds = send(api, resident + "-" + recorded, body);
      acknowledged.addAll(eventIds);
      last = eventIds.getLast();
      recorded++;
    }
    return null;
  }

  private List<String> send(Api api, String key, String body)
      throws IOException, InterruptedException {
    while (true) {
      try {
        return eventIds(api.command("/v1/residents/" + resident + "/assessments", key, body));
      } catch (Api.Unexpected e) {
        if (!SEND_AGAIN.contains(e.status())) {
          throw e;
        }
        repeated++;
      }
    }
  }

  int recorded() {
    return recorded;
  }

  int repeated() {
    return repeated;
  }

  /** The event that was acknowledged last, also while recording goes on. */
  String last() {
    return last;
  }

  /** Once recording has ended. */
  List<String> acknowledged() {
    return acknowledged;
  }

  /** The events that an instance shows, each as often as it stands there. */
  List<String> timeline(Api api) throws IOException, InterruptedException {
    return api.all("/v1/residents/" + resident + "/timeline").stream()
        .map(entry -> entry.get("eventId").asString())
        .toList();
  }

  private static List<String> eventIds(JsonNode answer) {
    var ids = new ArrayList<String>();
    answer.get("eventIds").forEach(id -> ids.add(id.asString()));
    return ids;
  }
}
