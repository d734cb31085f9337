package nl.doorloop.platform.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A table whose rows go to a topic, each once it is certain that no earlier one can still appear.
 * The table has the columns {@code global_index bigint} (drawn at insert) and {@code tx xid8} (the
 * greatest of the row's own transaction and that of its predecessor in the same stream), with an
 * index on {@code (tx, global_index)}.
 */
public interface RelaySource {
  /** The name of its position; also in metrics and health. */
  String name();

  String table();

  /** What is read of the table, as in a select list. */
  String columns();

  /** The row as it goes to the topic; called in the order of the rows. */
  ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException;
}
