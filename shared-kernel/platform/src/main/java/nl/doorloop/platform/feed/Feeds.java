package nl.doorloop.platform.feed;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the feeds of a service and keeps an eye on them: each is measured and counts for health
 * from its making until it is forgotten.
 */
public final class Feeds {
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
    FunctionCounter.builder("doorloop.feed.applied", feed, f -> f.gauges().applied())
        .description("Records applied by this instance")
        .tag("feed", settings.name())
        .register(meters);
    return feed;
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
