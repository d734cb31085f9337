package nl.doorloop.allinone;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The one-counter's metrics and, when they are asked for, those of all services of this process:
 * the deciding services listen on ports that nobody knows. The label {@code service} tells them
 * apart.
 */
final class EveryMeter extends PrometheusRegistry {
  private final List<PrometheusRegistry> others = new CopyOnWriteArrayList<>();

  /** A registry for one more service, whose metrics are shown here too. */
  PrometheusRegistry another() {
    var other = new PrometheusRegistry();
    others.add(other);
    return other;
  }

  @Override
  public MetricSnapshots scrape() {
    return scrape((PrometheusScrapeRequest) null);
  }

  @Override
  public MetricSnapshots scrape(@Nullable PrometheusScrapeRequest request) {
    var all = MetricSnapshots.builder();
    super.scrape(request).forEach(all::metricSnapshot);
    others.forEach(other -> other.scrape(request).forEach(all::metricSnapshot));
    return all.build();
  }

  @Override
  public MetricSnapshots scrape(@Nullable Predicate<String> names) {
    return scrape(names, null);
  }

  @Override
  public MetricSnapshots scrape(
      @Nullable Predicate<String> names, @Nullable PrometheusScrapeRequest request) {
    var all = MetricSnapshots.builder();
    super.scrape(names, request).forEach(all::metricSnapshot);
    others.forEach(other -> other.scrape(names, request).forEach(all::metricSnapshot));
    return all.build();
  }
}
