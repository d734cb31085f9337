package nl.doorloop.platform.commands;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.doorloop.language.EventId;
import nl.doorloop.platform.store.CommandDispatch;
import org.jspecify.annotations.Nullable;

/** The way from a request to recorded events. */
public final class Commands {
  /** For how long at least a key gives its answer again; afterwards it is as good as new. */
  static final Duration KEY_IS_KNOWN = Duration.ofDays(7);

  private final CommandDispatch dispatch;
  private final Transactions transactions;
  private final IdempotencyKeys keys;
  private final CommandMeters meters;

  Commands(
      CommandDispatch dispatch,
      Transactions transactions,
      IdempotencyKeys keys,
      CommandMeters meters) {
    this.dispatch = dispatch;
    this.transactions = transactions;
    this.keys = keys;
    this.meters = meters;
  }

  /**
   * Does {@code work} in one transaction, from the start again when somebody else was first. With a
   * key the answer is kept: the same key gives it again, and nothing happens twice, also while the
   * first is still at work. A refused command leaves its key free. A key is remembered for seven
   * days.
   *
   * @param idempotencyKey 1 to 128 printable characters; absent where the caller gave none
   * @param request what was asked, with what it was asked of: best the command itself. Two requests
   *     under one key must be equal in it
   * @throws nl.doorloop.platform.web.InvalidInput for a key that is none
   * @throws CommandRefused when a rule of the domain, or one of {@link CommandProblem}, says no
   */
  public CommandResult once(
      @Nullable String idempotencyKey, Object request, Supplier<CommandResult> work) {
    try {
      if (idempotencyKey == null) {
        return transactions.inOne(work);
      }
      var use = keys.use(idempotencyKey, request);
      return transactions.inOne(() -> keys.answered(use, work));
    } catch (CommandRefused e) {
      meters.refused(e.why());
      throw e;
    }
  }

  /**
   * Sends a command to the stream that its registration finds, on this thread.
   *
   * @return the events recorded, in order; empty where nothing changed
   * @throws CommandRefused when the decider refuses
   */
  public List<EventId> send(Object command) {
    return dispatch.send(null, command);
  }

  /**
   * Sends a command to the stream that its registration finds, and lets somebody look at the state
   * of the stream first, for instance whether the caller may reach whom it is about: so the stream
   * is read once.
   *
   * @param first gets the state before the decider does; what it throws is thrown here, and nothing
   *     is recorded
   */
  public <S> List<EventId> send(Object command, Consumer<S> first) {
    return dispatch.send(command, first);
  }

  /** Sends a command to the stream named. */
  public List<EventId> send(String streamId, Object command) {
    return dispatch.send(streamId, command);
  }
}
