package nl.doorloop.platform.feed;

import java.util.List;
import nl.doorloop.platform.feed.Condition.Phase;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Down while a feed that readers depend on does not run; parked records are shown, not down. */
final class FeedHealth implements HealthIndicator {
  private final Feeds feeds;

  FeedHealth(Feeds feeds) {
    this.feeds = feeds;
  }

  @Override
  public Health health() {
    var known = feeds.known();
    var health = Health.status(worst(known));
    for (var feed : known) {
      var state = feed.state();
      var name = feed.settings().name();
      health.withDetail(name, state.phase());
      health.withDetail(name + ".since", state.since());
      if (state.why() != null) {
        health.withDetail(name + ".why", state.why());
      }
      if (feed.gauges().parked() > 0) {
        health.withDetail(name + ".parked", feed.gauges().parked());
      }
    }
    return health.build();
  }

  private static Status worst(List<Feed> feeds) {
    boolean allRun =
        feeds.stream()
            .filter(f -> f.settings().readiness())
            .allMatch(f -> f.state().phase() == Phase.RUNNING);
    return allRun ? Status.UP : Status.DOWN;
  }
}
