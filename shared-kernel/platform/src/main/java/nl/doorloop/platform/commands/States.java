package nl.doorloop.platform.commands;

import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.platform.store.EventStreams;

/**
 * How a stream stands now, for whoever must know before a command is sent, for instance whose
 * provision it is. The decision itself looks again.
 */
public final class States {
  private final EventStreams streams;

  public States(EventStreams streams) {
    this.streams = streams;
  }

  /** The decider's first state where nothing was recorded. */
  public <S> S of(Decider<?, ?, S> decider, String streamId) {
    var chronicle = new Chronicle();
    streams.load(streamId, 0).forEach(e -> chronicle.add(e.id(), e.event()));
    return decider.state(chronicle);
  }
}
