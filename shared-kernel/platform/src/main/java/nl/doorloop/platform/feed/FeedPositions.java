package nl.doorloop.platform.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a feed came, in the database that its handler writes to. */
final class FeedPositions {
  private final JdbcClient jdbc;
  private final String feed;

  FeedPositions(JdbcClient jdbc, String feed) {
    this.jdbc = jdbc;
    this.feed = feed;
  }

  /** The next offset of each; 0 for a partition that was never read. */
  Map<TopicPartition, Long> load(Collection<TopicPartition> partitions) {
    for (var partition : partitions) {
      jdbc.sql(
              """
              insert into feed_position (feed, topic, partition, next_offset)
              values (?, ?, ?, 0) on conflict do nothing
              """)
          .params(feed, partition.topic(), partition.partition())
          .update();
    }
    var next = all();
    next.keySet().retainAll(partitions);
    return next;
  }

  Map<TopicPartition, Long> all() {
    var all = new HashMap<TopicPartition, Long>();
    jdbc.sql("select topic, partition, next_offset from feed_position where feed = ?")
        .param(feed)
        .query(
            row -> {
              all.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            });
    return all;
  }

  /**
   * Moves one partition on, if it is still where this member believes.
   *
   * @throws Overtaken when it is not; nothing may be applied then
   */
  void move(TopicPartition partition, long from, long to) {
    int moved =
        jdbc.sql(
                """
                update feed_position set next_offset = ?, moved_at = now()
                 where feed = ? and topic = ? and partition = ? and next_offset = ?
                """)
            .params(to, feed, partition.topic(), partition.partition(), from)
            .update();
    if (moved != 1) {
      throw new Overtaken(partition);
    }
  }

  /**
   * Keeps every member from going on in these partitions until the transaction ends, and waits for
   * those that are at it. An advisory lock, not that of a row: a transaction that has written, or
   * locked what is written, holds up every relay of the database server until it ends.
   */
  void hold(Collection<TopicPartition> partitions) {
    jdbc.sql(
            """
            select count(*) from (
              select pg_advisory_xact_lock(hashtextextended(
                       concat_ws(' ', current_schema(), 'feed', ?, topic, partition), 0))
                from (select * from unnest(?::text[], ?::int[]) as held (topic, partition)
                       order by topic, partition) as in_order) as locks
            """)
        .params(
            feed,
            partitions.stream().map(TopicPartition::topic).toArray(String[]::new),
            partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new))
        .query(Long.class)
        .single();
  }

  /** Another member of the group has gone on from here. */
  static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(TopicPartition partition) {
      super("another member reads " + partition);
    }
  }
}
