package nl.doorloop.platform.store;

import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether this thread is in a transaction on this service's database. Spring keeps transactions by
 * thread for all services in the program together; work for one service within a transaction of
 * another is refused, since it would look safe and be neither committed nor undone with it.
 */
public final class OwnTransaction {
  private final DataSource dataSource;

  public OwnTransaction(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * @throws IllegalStateException within a transaction of another service
   */
  public boolean isOpen() {
    requireNoOther();
    return TransactionSynchronizationManager.isActualTransactionActive();
  }

  /**
   * @throws IllegalStateException within a transaction of another service
   */
  void requireNoOther() {
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.hasResource(dataSource)) {
      throw new IllegalStateException(
          "this thread is in a transaction of another service; go over HTTP or the topic");
    }
  }
}
