package nl.doorloop.platform.store;

/**
 * Told after a transaction that recorded events has committed, on the thread that committed it; may
 * neither block nor throw.
 */
@FunctionalInterface
public interface CommitSignal {
  void committed();
}
