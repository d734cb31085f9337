package nl.doorloop.platform.store;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells everybody who wants to know, once per transaction, that events were recorded. */
final class CommitSignals {
  private final Supplier<List<CommitSignal>> listeners;

  CommitSignals(Supplier<List<CommitSignal>> listeners) {
    this.listeners = listeners;
  }

  void afterCommit() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      tell();
      return;
    }
    var after = new AfterCommit(this);
    if (!TransactionSynchronizationManager.getSynchronizations().contains(after)) {
      TransactionSynchronizationManager.registerSynchronization(after);
    }
  }

  private void tell() {
    listeners.get().forEach(CommitSignal::committed);
  }

  /** Equal to every other one of the same store, and therefore registered once. */
  private record AfterCommit(CommitSignals signals) implements TransactionSynchronization {
    @Override
    public void afterCommit() {
      signals.tell();
    }
  }
}
