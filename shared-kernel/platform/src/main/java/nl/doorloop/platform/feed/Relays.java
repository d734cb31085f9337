package nl.doorloop.platform.feed;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** All relays of a service: one for each table that goes to a topic. */
public final class Relays implements SmartLifecycle {
  private final List<Relay> relays;

  public Relays(List<Relay> relays, MeterRegistry meters) {
    this.relays = List.copyOf(relays);
    for (var relay : relays) {
      Gauge.builder("doorloop.relay.lag", relay, r -> r.gauges().lag())
          .description("Committed rows that were not sent yet; 0 where another instance sends")
          .tag("relay", relay.name())
          .register(meters);
      Gauge.builder("doorloop.relay.horizon.age", relay, r -> r.gauges().horizonAge())
          .description("For how long committed rows have been waiting for an open transaction")
          .baseUnit("seconds")
          .tag("relay", relay.name())
          .register(meters);
      Gauge.builder("doorloop.relay.leading", relay, r -> r.leads() ? 1 : 0)
          .description("Whether this is the instance that sends")
          .tag("relay", relay.name())
          .register(meters);
      FunctionCounter.builder("doorloop.relay.sent", relay, r -> r.gauges().sent())
          .description("Rows sent by this instance")
          .tag("relay", relay.name())
          .register(meters);
    }
  }

  List<Relay> all() {
    return relays;
  }

  @Override
  public void start() {
    relays.forEach(Relay::start);
  }

  @Override
  public void stop() {
    relays.forEach(Relay::stop);
  }

  @Override
  public boolean isRunning() {
    return relays.stream().anyMatch(Relay::isRunning);
  }

  /** Before the web server, and after it when stopping, so that the last commits still go out. */
  @Override
  public int getPhase() {
    return 0;
  }
}
