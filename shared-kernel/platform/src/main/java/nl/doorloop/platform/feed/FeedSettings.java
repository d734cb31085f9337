package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.List;

/**
 * What a feed reads, and under which name it remembers how far it came.
 *
 * @param name of its positions in the database
 * @param groupId the Kafka consumer group that shares out the partitions
 * @param batch the most records in one transaction
 * @param readiness whether the service is not ready while this feed does not run; false for a
 *     rebuild in the background
 * @param rest how long it rests after each batch, so that more comes together; the first record
 *     after a quiet time does not wait
 */
public record FeedSettings(
    String name, List<String> topics, String groupId, int batch, boolean readiness, Duration rest) {
  public static final int DEFAULT_BATCH = 1000;

  public FeedSettings {
    topics = List.copyOf(topics);
    if (name.isBlank() || groupId.isBlank() || topics.isEmpty() || batch < 1) {
      throw new IllegalArgumentException(
          "a feed needs a name, a group, a topic and a batch of at least one record");
    }
  }

  public FeedSettings(String name, List<String> topics, String groupId) {
    this(name, topics, groupId, DEFAULT_BATCH, true, Duration.ZERO);
  }

  public FeedSettings withBatch(int records) {
    return new FeedSettings(name, topics, groupId, records, readiness, rest);
  }

  /** The same, but the service is ready without it. */
  public FeedSettings inBackground() {
    return new FeedSettings(name, topics, groupId, batch, false, rest);
  }

  public FeedSettings withRest(Duration time) {
    return new FeedSettings(name, topics, groupId, batch, readiness, time);
  }
}
