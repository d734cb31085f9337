package nl.doorloop.platform.commands;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import nl.doorloop.platform.store.AggregateRegistration;
import nl.doorloop.platform.store.CommandDispatch;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.store.OwnTransaction;
import nl.doorloop.platform.store.Recorder;
import nl.doorloop.platform.store.ShortLived;
import nl.doorloop.platform.store.StoreAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
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
  CommandMeters commandMeters(ObjectProvider<MeterRegistry> meters) {
    return new CommandMeters(meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  @Bean
  Transactions commandTransactions(
      PlatformTransactionManager transactions,
      OwnTransaction ownTransaction,
      CommandMeters meters) {
    return new Transactions(new TransactionTemplate(transactions), ownTransaction, meters);
  }

  @Bean
  Commands commands(
      CommandDispatch dispatch,
      Transactions transactions,
      JdbcClient jdbc,
      Recorder recorder,
      Clock clock,
      CommandMeters meters) {
    var keys = new IdempotencyKeys(jdbc, recorder, clock, meters);
    return new Commands(dispatch, transactions, keys, meters);
  }

  @Bean
  ShortLived idempotencyKeys() {
    return new ShortLived("idempotency_key", "created_at", Commands.KEY_IS_KNOWN);
  }

  @Bean
  BulkDecisions bulkDecisions(
      EventStreams streams, Transactions transactions, CommandMeters meters) {
    return new BulkDecisions(streams, transactions, meters);
  }

  @Bean
  Corrections corrections(
      EventStreams streams,
      Transactions transactions,
      ObjectProvider<AggregateRegistration> aggregates,
      ObjectProvider<Corrections.Check> checks) {
    return new Corrections(
        streams,
        transactions,
        aggregates.stream()
            .collect(toMap(AggregateRegistration::streamType, AggregateRegistration::decider)),
        checks.stream().toList());
  }
}
