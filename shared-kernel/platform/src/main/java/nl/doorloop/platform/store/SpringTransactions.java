package nl.doorloop.platform.store;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Lets Axon's unit of work begin, join and end the transactions that Spring manages. */
final class SpringTransactions implements TransactionManager {
  private final PlatformTransactionManager transactions;

  SpringTransactions(PlatformTransactionManager transactions) {
    this.transactions = transactions;
  }

  @Override
  public Transaction startTransaction() {
    var status = transactions.getTransaction(TransactionDefinition.withDefaults());
    return new Transaction() {
      @Override
      public void commit() {
        transactions.commit(status);
      }

      @Override
      public void rollback() {
        if (!status.isCompleted()) {
          transactions.rollback(status);
        }
      }
    };
  }
}
