package nl.doorloop.platform.commands;

import java.util.List;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Refusal;

/** What became of one command of many. */
public sealed interface RowDecision {
  /** The events recorded, in order; in a dry run those that would have been. */
  record Recorded(List<EventId> eventIds) implements RowDecision {
    public Recorded {
      eventIds = List.copyOf(eventIds);
    }
  }

  /** It was recorded so already. */
  record Unchanged() implements RowDecision {}

  record Refused(Refusal why) implements RowDecision {}
}
