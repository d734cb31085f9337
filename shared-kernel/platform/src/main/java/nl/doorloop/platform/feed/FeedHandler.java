package nl.doorloop.platform.feed;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a feed does with the records that it reads. */
@FunctionalInterface
public interface FeedHandler {
  /**
   * Applies records of one or more partitions, each partition in order. Runs inside the transaction
   * that moves the feed's positions: what it writes into that database is done exactly once in
   * effect. Whatever it throws undoes all of it and the batch comes again, later and smaller;
   * {@link UnreadableRecord} puts that record aside, and so does whatever a record on its own
   * throws time and again, unless a database, a broker or another service is away. What stood aside
   * comes again at the next start or when {@link Feed#release} asks, after what came behind it, and
   * on another thread.
   */
  void apply(List<ConsumerRecord<String, byte[]>> batch);
}
