package nl.doorloop.platform.store;

import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One command at a time on a stream within this program. Axon frees a stream when its unit of work
 * ends; where that is part of a larger transaction the next one would not see what was recorded, so
 * here the stream is freed when the transaction ends.
 */
final class LocksUntilCommit implements LockFactory {
  private final LockFactory locks = PessimisticLockFactory.usingDefaults();

  @Override
  public Lock obtainLock(String identifier) {
    return new HeldUntilCommit(locks.obtainLock(identifier));
  }

  private record HeldUntilCommit(Lock lock) implements Lock {
    @Override
    public void release() {
      if (!TransactionSynchronizationManager.isActualTransactionActive()) {
        lock.release();
        return;
      }
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              lock.release();
            }
          });
    }

    @Override
    public boolean isHeld() {
      return lock.isHeld();
    }
  }
}
