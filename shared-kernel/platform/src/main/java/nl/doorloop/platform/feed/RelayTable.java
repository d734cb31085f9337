package nl.doorloop.platform.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The relay's sight of the database, all over the one connection that holds its lock: whoever loses
 * the connection can neither read on nor move the position.
 */
final class RelayTable {
  record Row(RelayPosition position, ProducerRecord<String, byte[]> record) {}

  private static final int MOST_COUNTED = 100_000;

  private final Connection connection;
  private final RelaySource source;

  RelayTable(Connection connection, RelaySource source) {
    this.connection = connection;
    this.source = source;
  }

  /**
   * True when this connection has the lock: one relay of that name per schema, over all instances.
   */
  boolean lead() throws SQLException {
    return lock("pg_try_advisory_lock");
  }

  void giveUp() throws SQLException {
    lock("pg_advisory_unlock");
  }

  private boolean lock(String function) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select %s(hashtextextended(current_schema() || ' relay ' || ?, 0))::int"
                .formatted(function))) {
      statement.setString(1, source.name());
      return oneLong(statement) == 1;
    }
  }

  RelayPosition position() throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into relay_position (name, tx, global_index) values (?, '0', 0)"
                + " on conflict (name) do nothing")) {
      insert.setString(1, source.name());
      insert.executeUpdate();
    }
    try (var select =
        connection.prepareStatement(
            "select tx::text as tx_text, global_index from relay_position where name = ?")) {
      select.setString(1, source.name());
      try (var rows = select.executeQuery()) {
        return rows.next()
            ? new RelayPosition(rows.getString(1), rows.getLong(2))
            : RelayPosition.START;
      }
    }
  }

  /**
   * A dump restored into another cluster starts counting transactions anew; then nothing would ever
   * lie behind the position again.
   */
  boolean isAheadOfTheCluster(RelayPosition position) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select (?::xid8 >= pg_snapshot_xmax(pg_current_snapshot()))::int")) {
      statement.setString(1, position.tx());
      return oneLong(statement) == 1;
    }
  }

  /**
   * What goes on with a restored dump: its rows are old to this cluster, and everything is sent
   * that may not have been sent, what was recorded since the restore included. To be decided by a
   * person, since the topic may have been restored as well.
   */
  String repair() {
    return ("with position as (update relay_position p set tx = '0', global_index ="
            + " least(p.global_index, (select min(t.global_index) - 1 from %1$s t"
            + " where (t.tx, t.global_index) > (p.tx, p.global_index))) where p.name = '%2$s')"
            + " update %1$s set tx = '0'")
        .formatted(source.table(), source.name());
  }

  /**
   * The next rows behind the horizon: of transactions before the oldest one that still runs.
   * Whatever commits later has a higher place than all of these. The text of tx has a name of its
   * own, since ordering by an output column named tx would order by text.
   */
  List<Row> after(RelayPosition position, int limit) throws SQLException {
    var sql =
        "select %s, t.tx::text as position_tx, t.global_index as position_index from %s t"
            + " where (t.tx, t.global_index) > (?::xid8, ?)"
            + " and t.tx < pg_snapshot_xmin(pg_current_snapshot())"
            + " order by t.tx, t.global_index limit ?";
    var page = new ArrayList<Row>();
    try (var statement =
        connection.prepareStatement(sql.formatted(source.columns(), source.table()))) {
      statement.setString(1, position.tx());
      statement.setLong(2, position.globalIndex());
      statement.setInt(3, limit);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          page.add(
              new Row(
                  new RelayPosition(rows.getString("position_tx"), rows.getLong("position_index")),
                  source.record(rows)));
        }
      }
    }
    return page;
  }

  /** Committed rows that were not sent yet, also those before the horizon; counted to a limit. */
  long waiting(RelayPosition position) throws SQLException {
    var sql =
        "select count(*) from (select 1 from %s t"
            + " where (t.tx, t.global_index) > (?::xid8, ?) limit ?) as waiting";
    try (var statement = connection.prepareStatement(sql.formatted(source.table()))) {
      statement.setString(1, position.tx());
      statement.setLong(2, position.globalIndex());
      statement.setInt(3, MOST_COUNTED);
      return oneLong(statement);
    }
  }

  /**
   * Moves the position, unless it is no longer where this relay left it. Nobody waits for the disk:
   * what a crash of the server undoes of it is sent once more, as after a kill.
   */
  boolean move(RelayPosition from, RelayPosition to) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "with unhurried as (select set_config('synchronous_commit', 'off', true))"
                + " update relay_position set tx = ?::xid8, global_index = ?, moved_at = now()"
                + " from unhurried where name = ? and tx = ?::xid8 and global_index = ?")) {
      statement.setString(1, to.tx());
      statement.setLong(2, to.globalIndex());
      statement.setString(3, source.name());
      statement.setString(4, from.tx());
      statement.setLong(5, from.globalIndex());
      return statement.executeUpdate() == 1;
    }
  }

  private static long oneLong(PreparedStatement statement) throws SQLException {
    try (var rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("no answer");
      }
      return rows.getLong(1);
    }
  }
}
