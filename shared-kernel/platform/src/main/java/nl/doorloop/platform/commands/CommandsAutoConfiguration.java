package nl.doorloop.platform.commands;

import java.time.Clock;
import nl.doorloop.platform.store.CommandDispatch;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.store.OwnTransaction;
import nl.doorloop.platform.store.Recorder;
import nl.doorloop.platform.store.ShortLived;
import nl.doorloop.platform.store.StoreAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The way from requests to recorded events, where the service has an event store. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnBean(EventStreams.class)
public class CommandsAutoConfiguration {
  @Bean
  Transactions commandTransactions(
      PlatformTransactionManager transactions, OwnTransaction ownTransaction) {
    return new Transactions(new TransactionTemplate(transactions), ownTransaction);
  }

  @Bean
  Commands commands(
      CommandDispatch dispatch,
      Transactions transactions,
      JdbcClient jdbc,
      Recorder recorder,
      Clock clock) {
    return new Commands(dispatch, transactions, new IdempotencyKeys(jdbc, recorder, clock));
  }

  @Bean
  ShortLived idempotencyKeys() {
    return new ShortLived("idempotency_key", "created_at", Commands.KEY_IS_KNOWN);
  }

  @Bean
  BulkDecisions bulkDecisions(EventStreams streams, Transactions transactions) {
    return new BulkDecisions(streams, transactions);
  }
}
