package nl.doorloop.platform.rows;

import nl.doorloop.language.Source;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.platform.commands.BulkDecisions;
import nl.doorloop.platform.commands.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the taking over of a source's rows for a service. */
public final class SourceRowsFactory {
  private final BulkDecisions bulk;
  private final Transactions transactions;
  private final JdbcClient jdbc;

  SourceRowsFactory(BulkDecisions bulk, Transactions transactions, JdbcClient jdbc) {
    this.bulk = bulk;
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  /**
   * @param streamType of the decider's streams, as its aggregate is registered
   */
  public <R extends SourceRow, C> SourceRows<R, C> of(
      Source source,
      String streamType,
      Decider<C, ?, ?> decider,
      SourceRows.Commands<R, C> commands) {
    return new SourceRows<>(source, streamType, decider, commands, bulk, transactions, jdbc);
  }
}
