package nl.doorloop.platform.feed;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the feeds of a service and keeps an eye on them: each is measured and counts for health
 * from its making until it is forgotten.
 */
public final class Feeds {
  private static final Duration[] STEPS =
      Stream.of(50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 300_000)
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final Broker broker;
  private final TraceContinuation traces;
  private final MeterRegistry meters;
  private final List<Feed> known = new CopyOnWriteArrayList<>();

  public Feeds(Broker broker, TraceContinuation traces, MeterRegistry meters) {
    this.broker = broker;
    this.traces = traces;
    this.meters = meters;
  }

  /**
   * A feed that does not run yet: start it by hand, or make it a bean.
   *
   * @param transaction on the database of {@code jdbc}, whose current schema has the tables of
   *     {@code classpath:doorloop/db/feed}
   */
  public Feed create(
      FeedSettings settings,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      FeedHandler handler) {
    var feed = new Feed(settings, broker, transaction, jdbc, traces, handler);
    known.add(feed);
    Gauge.builder("doorloop.feed.lag", feed, f -> f.gauges().lag())
        .description("Records of this instance's partitions that were not applied yet")
        .tag("feed", settings.name())
        .register(meters);
    Gauge.builder("doorloop.feed.parked", feed, f -> f.gauges().parked())
        .description("Records put aside because they could not be read or dealt with")
        .tag("feed", settings.name())
        .register(meters);
    Gauge.builder("doorloop.feed.age", feed, f -> f.gauges().age())
        .description("Since when the oldest record that this instance read has been waiting")
        .baseUnit("seconds")
        .tag("feed", settings.name())
        .register(meters);
    FunctionCounter.builder("doorloop.feed.applied", feed, f -> f.gauges().applied())
        .description("Records applied by this instance")
        .tag("feed", settings.name())
        .register(meters);
    var freshness =
        Timer.builder("doorloop.feed.freshness")
            .description("From the recording of a fact until its effect was committed here")
            .tag("feed", settings.name())
            .serviceLevelObjectives(STEPS)
            .register(meters);
    feed.gauges().tell(freshness::record);
    return feed;
  }

  /** What reads everything again; the feed of the same settings goes on from where it came. */
  public BulkFeed bulk(
      FeedSettings settings,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      FeedHandler handler) {
    return new BulkFeed(settings, broker, transaction, jdbc, handler);
  }

  /** Stops a feed for good, such as the one of a generation of views that is no longer asked. */
  public void forget(Feed feed) {
    feed.stop();
    known.remove(feed);
    meters.getMeters().stream()
        .filter(m -> m.getId().getName().startsWith("doorloop.feed."))
        .filter(m -> feed.settings().name().equals(m.getId().getTag("feed")))
        .forEach(meters::remove);
  }

  List<Feed> known() {
    return List.copyOf(known);
  }
}
