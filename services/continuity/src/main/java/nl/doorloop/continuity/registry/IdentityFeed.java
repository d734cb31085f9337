package nl.doorloop.continuity.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.doorloop.platform.feed.RelaySource;
import nl.doorloop.platform.feed.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The identities as they go to {@link Topics#IDENTITIES}: encrypted as they stand in the registry,
 * or nothing at all, which erases.
 */
final class IdentityFeed implements RelaySource {
  @Override
  public String name() {
    return "identities";
  }

  @Override
  public String table() {
    return "identity_feed";
  }

  @Override
  public String columns() {
    return "t.resident_id, t.ciphertext";
  }

  @Override
  public ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
    return new ProducerRecord<>(
        Topics.IDENTITIES, row.getString("resident_id"), row.getBytes("ciphertext"));
  }
}
