package nl.doorloop.platform.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision.Accepted;
import nl.doorloop.language.decision.Decision.Refused;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.store.NewEvent;
import nl.doorloop.platform.store.StoredEvent;

/**
 * Many commands at once, for instance the rows of a file, through the same decider that answers one
 * at a time: one statement loads all streams, one records all events.
 */
public final class BulkDecisions {
  private final EventStreams streams;
  private final Transactions transactions;
  private final CommandMeters meters;

  BulkDecisions(EventStreams streams, Transactions transactions, CommandMeters meters) {
    this.streams = streams;
    this.transactions = transactions;
    this.meters = meters;
  }

  /**
   * Decides each command in the order given; several on one stream see what those before them
   * decided. Joins the caller's transaction, or makes one and begins again after a conflict.
   *
   * @param dryRun decide, and record nothing
   * @return one decision per command, in the order of the commands
   */
  public <C> List<RowDecision> decide(
      Decider<C, ?, ?> decider,
      String streamType,
      List<StreamCommand<C>> commands,
      boolean dryRun) {
    var decisions = transactions.inOne(() -> decideNow(decider, streamType, commands, dryRun));
    if (!dryRun) {
      for (var decision : decisions) {
        if (decision instanceof RowDecision.Refused(var why)) {
          meters.refused(why);
        }
      }
    }
    return decisions;
  }

  private <C> List<RowDecision> decideNow(
      Decider<C, ?, ?> decider,
      String streamType,
      List<StreamCommand<C>> commands,
      boolean dryRun) {
    var stored = streams.load(commands.stream().map(StreamCommand::streamId).toList());
    var open = new HashMap<String, OpenStream>();
    var decisions = new ArrayList<RowDecision>(commands.size());
    var recorded = new ArrayList<NewEvent>();
    for (var command : commands) {
      var stream =
          open.computeIfAbsent(command.streamId(), id -> OpenStream.of(id, streamType, stored));
      decisions.add(
          switch (decider.decide(command.command(), stream.chronicle)) {
            case Accepted(var events) when events.isEmpty() -> new RowDecision.Unchanged();
            case Accepted(var events) -> {
              var added = events.stream().map(stream::add).toList();
              recorded.addAll(added);
              yield new RowDecision.Recorded(added.stream().map(NewEvent::id).toList());
            }
            case Refused(var why) -> new RowDecision.Refused(why);
          });
    }
    if (!dryRun) {
      streams.append(recorded);
    }
    return decisions;
  }

  /** One stream while it is being decided about. */
  private static final class OpenStream {
    private final String id;
    private final String type;
    private final Chronicle chronicle = new Chronicle();
    private long nextSeq;

    private OpenStream(String id, String type) {
      this.id = id;
      this.type = type;
    }

    static OpenStream of(String id, String type, Map<String, List<StoredEvent>> stored) {
      var stream = new OpenStream(id, type);
      for (var event : stored.getOrDefault(id, List.of())) {
        stream.chronicle.add(event.id(), event.event());
        stream.nextSeq = event.seq() + 1;
      }
      return stream;
    }

    NewEvent add(DomainEvent event) {
      var added = new NewEvent(id, nextSeq++, type, new EventId(Ids.next()), event);
      chronicle.add(added.id(), event);
      return added;
    }
  }
}
