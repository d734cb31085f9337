package nl.doorloop.language.decision;

import java.util.List;
import nl.doorloop.language.DomainEvent;

/**
 * The answer to a command: events to record (perhaps none, where nothing changes), or a refusal. A
 * negative decision on a person's claim is an event.
 */
public sealed interface Decision {
  record Accepted(List<DomainEvent> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Refused(Refusal why) implements Decision {}

  static Decision accept(DomainEvent... events) {
    return new Accepted(List.of(events));
  }

  static Decision refuse(Refusal why) {
    return new Refused(why);
  }
}
