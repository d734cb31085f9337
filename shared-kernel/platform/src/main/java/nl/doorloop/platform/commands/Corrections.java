package nl.doorloop.platform.commands;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision.Accepted;
import nl.doorloop.language.decision.Decision.Refused;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.store.NewEvent;
import nl.doorloop.platform.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Records that an event of this service had another content, or never was. */
public final class Corrections {
  /** Looks at what lies outside the stream that a correction changes. */
  @FunctionalInterface
  public interface Check {
    /**
     * Called in the transaction of the correction.
     *
     * @param before the state that its decider makes of the stream
     * @param after the same, with the correction
     * @throws CommandRefused where it must not be made
     */
    void require(String streamId, Object before, Object after);
  }

  private final EventStreams streams;
  private final Transactions transactions;
  private final Map<String, Decider<?, ?, ?>> deciders;
  private final List<Check> checks;

  /**
   * @param deciders by the type of the streams that they decide about
   */
  Corrections(
      EventStreams streams,
      Transactions transactions,
      Map<String, Decider<?, ?, ?>> deciders,
      List<Check> checks) {
    this.streams = streams;
    this.transactions = transactions;
    this.deciders = Map.copyOf(deciders);
    this.checks = List.copyOf(checks);
  }

  /**
   * Joins the caller's transaction, or makes one and begins again after a conflict.
   *
   * @param first a first event about a resident or an employer, not a correction
   * @param replacement makes what the event says of what stands, or stood before it was withdrawn;
   *     absent where the event never was
   * @param dryRun decide, and record nothing
   * @return the events recorded; empty where what was said stands already
   * @throws CommandRefused when the decider does not accept what follows
   */
  public List<EventId> correct(
      StoredEvent first,
      @Nullable UnaryOperator<DomainEvent> replacement,
      CorrectionReason reason,
      boolean dryRun) {
    return transactions.inOne(() -> correctNow(first, replacement, reason, dryRun));
  }

  private List<EventId> correctNow(
      StoredEvent first,
      @Nullable UnaryOperator<DomainEvent> replacement,
      CorrectionReason reason,
      boolean dryRun) {
    var decider = deciders.get(first.streamType());
    if (decider == null) {
      throw new IllegalStateException("nobody decides about " + first.streamType());
    }
    var stream =
        OpenStream.of(first.streamId(), first.streamType(), streams.load(first.streamId(), 0));
    var standing = stream.chronicle().standing(first.id()).orElse(first.event());
    var said = replacement == null ? null : replacement.apply(standing);
    var before = decider.state(stream.chronicle());
    return switch (decider.correct(stream.chronicle(), first.id(), said, reason)) {
      case Refused(var why) -> throw new CommandRefused(why);
      case Accepted(var events) -> {
        var added = events.stream().map(stream::add).toList();
        if (!added.isEmpty()) {
          var after = decider.state(stream.chronicle());
          checks.forEach(check -> check.require(first.streamId(), before, after));
        }
        if (!dryRun) {
          streams.append(added);
        }
        yield dryRun ? List.of() : added.stream().map(NewEvent::id).toList();
      }
    };
  }
}
