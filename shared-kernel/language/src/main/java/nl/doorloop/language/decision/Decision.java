package nl.doorloop.language.decision;

import java.util.List;
import nl.doorloop.language.ResidentEvent;

/**
 * The answer to a command: events to record (perhaps none, where nothing changes), or a refusal. A
 * negative decision on a person's claim is an event.
 */
public sealed interface Decision {
  record Accepted(List<ResidentEvent> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Refused(Refusal why) implements Decision {}

  static Decision accept(ResidentEvent... events) {
    return new Accepted(List.of(events));
  }

  static Decision refuse(Refusal why) {
    return new Refused(why);
  }
}
