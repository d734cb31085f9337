package nl.doorloop.platform.rows;

import nl.doorloop.platform.commands.BulkDecisions;
import nl.doorloop.platform.commands.CommandsAutoConfiguration;
import nl.doorloop.platform.commands.Transactions;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking over rows, where the service decides. */
@AutoConfiguration(after = CommandsAutoConfiguration.class)
@ConditionalOnBean(BulkDecisions.class)
public class RowsAutoConfiguration {
  @Bean
  SourceRowsFactory sourceRows(BulkDecisions bulk, Transactions transactions, JdbcClient jdbc) {
    return new SourceRowsFactory(bulk, transactions, jdbc);
  }
}
