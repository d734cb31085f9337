package nl.doorloop.onecounter.feeds;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.doorloop.onecounter.views.Generation;
import nl.doorloop.onecounter.views.Generation.State;
import org.jspecify.annotations.Nullable;

/** What is measured of the views: which generation answers, and how long deriving takes. */
public final class ViewMeters {
  private static final String DERIVATION = "doorloop.derivation";
  private static final String GENERATION = "generation";

  private final MeterRegistry meters;
  private final ObservationRegistry observations;
  private final MultiGauge serving;
  private volatile int active;
  private volatile @Nullable Instant rebuilding;
  private volatile Map<String, Integer> serves = Map.of();

  public ViewMeters(MeterRegistry meters, ObservationRegistry observations, Clock clock) {
    this.meters = meters;
    this.observations = observations;
    this.serving =
        MultiGauge.builder("doorloop.views.serving")
            .description("1 for the feed of the generation that answers, 0 for another one's")
            .register(meters);
    Gauge.builder("doorloop.views.generation", () -> active)
        .description("Number of the generation that answers")
        .register(meters);
    Gauge.builder("doorloop.rebuild.age", () -> age(rebuilding, clock))
        .description("For how long a rebuild has been under way; 0 = none is")
        .baseUnit("seconds")
        .register(meters);
  }

  private static double age(@Nullable Instant since, Clock clock) {
    return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1e3;
  }

  /** What generations there are now. */
  void saw(Collection<Generation> all) {
    Instant began = null;
    for (var generation : all) {
      switch (generation.state()) {
        case ACTIVE -> active = generation.number();
        case BUILDING -> began = generation.startedAt();
        case RETIRED -> {}
      }
    }
    rebuilding = began;
    serves =
        all.stream()
            .filter(generation -> generation.state() != State.RETIRED)
            .collect(toMap(Generation::schema, g -> g.state() == State.ACTIVE ? 1 : 0));
    // A row stays and tells what holds now: in the moment in which one is put in the place of
    // another, whoever asks for the metrics would get both, or none.
    serving.register(serves.keySet().stream().<Row<?>>map(this::row).toList());
  }

  private Row<?> row(String feed) {
    return Row.of(Tags.of("feed", feed), () -> serves.getOrDefault(feed, 0));
  }

  /** Measures what is derived for one generation. */
  Derivations of(Generation generation) {
    return new Derivations(Integer.toString(generation.number()));
  }

  /** A generation that is gone is no longer measured. */
  void forget(int generation) {
    meters.getMeters().stream()
        .filter(meter -> meter.getId().getName().startsWith(DERIVATION))
        .filter(meter -> Integer.toString(generation).equals(meter.getId().getTag(GENERATION)))
        .forEach(meters::remove);
  }

  /** One generation's derivations: each batch in a span of its own, each line by its facts. */
  final class Derivations implements IntConsumer {
    private final String generation;
    private final Counter residents;
    private final DistributionSummary facts;

    private Derivations(String generation) {
      this.generation = generation;
      this.residents =
          Counter.builder(DERIVATION + ".residents")
              .description("Residents whose line was derived again")
              .tag(GENERATION, generation)
              .register(meters);
      this.facts =
          DistributionSummary.builder(DERIVATION + ".facts")
              .description("Facts that a line was derived from")
              .tag(GENERATION, generation)
              .serviceLevelObjectives(10, 20, 50, 100, 200, 500, 1_000, 5_000)
              .register(meters);
    }

    /** Adding a batch of facts and deriving the lines that they touch. */
    Set<UUID> measure(Supplier<Set<UUID>> derivation) {
      var derived =
          Observation.createNotStarted(DERIVATION, observations)
              .lowCardinalityKeyValue(GENERATION, generation)
              .observe(derivation::get);
      residents.increment(derived == null ? 0 : derived.size());
      return derived == null ? Set.of() : derived;
    }

    /** A line was derived from so many facts. */
    @Override
    public void accept(int factsOfLine) {
      facts.record(factsOfLine);
    }
  }
}
