package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** How old what waits is, and how fresh what was applied. */
class FeedGaugesTest {
  private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

  private final Hands hands = new Hands();
  private final FeedGauges gauges = new FeedGauges(hands);
  private final List<Duration> freshness = new ArrayList<>();

  @Test
  void the_age_is_that_of_the_oldest_record_that_waits_in_any_partition() {
    assertThat(gauges.age()).isZero();
    var one = List.of(record(0, START), record(0, START.plusSeconds(5)));
    var other = List.of(record(1, START.plusSeconds(7)));
    hands.now = START.plusSeconds(10);
    gauges.begins(one);
    gauges.begins(other);
    assertThat(gauges.age()).isEqualTo(10);

    gauges.applied(one);
    assertThat(gauges.age()).isEqualTo(3);
    hands.now = START.plusSeconds(60);
    gauges.begins(other);
    assertThat(gauges.age()).isEqualTo(53);

    gauges.giveUp(List.of(new TopicPartition(Topics.RESIDENTS, 1)));
    assertThat(gauges.age()).isZero();
  }

  @Test
  void a_clock_that_is_behind_that_of_the_writer_makes_nothing_negative() {
    gauges.tell(freshness::add);
    var fromTheFuture = List.of(record(0, START.plusSeconds(1)));
    gauges.begins(fromTheFuture);
    assertThat(gauges.age()).isZero();
    gauges.applied(fromTheFuture);
    assertThat(freshness).containsExactly(Duration.ZERO);
  }

  @Test
  void what_was_recorded_before_the_feed_began_does_not_count_for_freshness() {
    gauges.tell(freshness::add);
    hands.now = START.plusSeconds(2);
    gauges.applied(List.of(record(0, START.minusSeconds(86_400)), record(0, START.plusSeconds(1))));
    assertThat(freshness).containsExactly(Duration.ofSeconds(1));
    assertThat(gauges.applied()).isEqualTo(2);
  }

  private static ConsumerRecord<String, byte[]> record(int partition, Instant recorded) {
    return new ConsumerRecord<>(
        Topics.RESIDENTS,
        partition,
        0,
        recorded.toEpochMilli(),
        TimestampType.CREATE_TIME,
        0,
        0,
        "key",
        new byte[0],
        new RecordHeaders(),
        Optional.empty());
  }

  private static final class Hands extends Clock {
    private Instant now = START;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
