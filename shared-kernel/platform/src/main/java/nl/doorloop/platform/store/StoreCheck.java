package nl.doorloop.platform.store;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start on a database that would lose or mix up events: another schema than this
 * service's, a table without the constraint that decides who was first, or weaker promises than
 * PostgreSQL's own.
 */
final class StoreCheck implements SmartInitializingSingleton {
  private final JdbcClient jdbc;
  private final String schema;

  StoreCheck(JdbcClient jdbc, String schema) {
    this.jdbc = jdbc;
    this.schema = schema;
  }

  @Override
  public void afterSingletonsInstantiated() {
    require(
        schema.equals(text("SELECT coalesce(current_schema(), '')")),
        "connections must open in schema " + schema);
    require(
        "1"
            .equals(
                text(
                    "SELECT count(*)::text FROM pg_constraint c WHERE c.contype = 'u' AND c.conname = '"
                        + EventStreams.STREAM_SEQ
                        + "' AND c.conrelid = to_regclass('event')")),
        "table event with constraint " + EventStreams.STREAM_SEQ + " is missing from " + schema);
    require(
        "read committed".equals(text("SHOW transaction_isolation")),
        "transactions must be read committed: a loser must see what the winner recorded");
    require(!"off".equals(text("SHOW synchronous_commit")), "synchronous_commit may not be off");
  }

  private String text(String sql) {
    return jdbc.sql(sql).query(String.class).single();
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalStateException("the event store cannot be used: " + sentence);
    }
  }
}
