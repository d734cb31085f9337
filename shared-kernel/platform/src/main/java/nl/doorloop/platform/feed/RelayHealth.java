package nl.doorloop.platform.feed;

import nl.doorloop.platform.feed.Condition.Phase;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Down while a relay neither sends nor stands by for one that does. */
final class RelayHealth implements HealthIndicator {
  private final Relays relays;

  RelayHealth(Relays relays) {
    this.relays = relays;
  }

  @Override
  public Health health() {
    boolean fine =
        relays.all().stream()
            .map(r -> r.state().phase())
            .allMatch(p -> p == Phase.RUNNING || p == Phase.STANDING_BY);
    var health = Health.status(fine ? Status.UP : Status.DOWN);
    for (var relay : relays.all()) {
      var state = relay.state();
      health.withDetail(relay.name(), state.phase());
      health.withDetail(relay.name() + ".since", state.since());
      if (state.why() != null) {
        health.withDetail(relay.name() + ".why", state.why());
      }
      health.withDetail(relay.name() + ".lag", relay.gauges().lag());
      health.withDetail(relay.name() + ".horizonAgeSeconds", relay.gauges().horizonAge());
    }
    return health.build();
  }
}
