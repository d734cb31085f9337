package nl.doorloop.platform.commands;

import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.doorloop.platform.store.OwnTransaction;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Work in one transaction that begins again, as a whole, when somebody else was first. Work that is
 * part of a transaction already stays part of it, and beginning again is then up to its owner.
 */
public final class Transactions {
  static final int ATTEMPTS = 6;
  private static final long SHORTEST_PAUSE_NANOS = 2_000_000;

  private final TransactionOperations transactions;
  private final OwnTransaction ownTransaction;
  private final CommandMeters meters;

  Transactions(
      TransactionOperations transactions, OwnTransaction ownTransaction, CommandMeters meters) {
    this.transactions = transactions;
    this.ownTransaction = ownTransaction;
    this.meters = meters;
  }

  /**
   * @throws CommandRefused with {@link CommandProblem#CONCURRENT_CHANGE} when others were first
   *     time and again
   */
  public <T> T inOne(Supplier<T> work) {
    if (ownTransaction.isOpen()) {
      return work.get();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
      } catch (ConcurrencyException | ConcurrencyFailureException | DeadlockException e) {
        if (attempt == ATTEMPTS) {
          meters.givenUp();
          var refused = new CommandRefused(CommandProblem.CONCURRENT_CHANGE);
          refused.initCause(e);
          throw refused;
        }
        meters.again();
        pause(attempt);
      }
    }
  }

  /** Longer each time, and never the same for two who met. */
  private static void pause(int attempt) {
    long longest = SHORTEST_PAUSE_NANOS << attempt;
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_NANOS, longest));
  }
}
