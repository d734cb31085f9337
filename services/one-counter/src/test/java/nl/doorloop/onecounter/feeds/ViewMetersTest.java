package nl.doorloop.onecounter.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.onecounter.views.Generation;
import nl.doorloop.onecounter.views.Generation.State;
import org.junit.jupiter.api.Test;

/** What can be seen of the generations from outside. */
class ViewMetersTest {
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final ViewMeters meters =
      new ViewMeters(registry, observations(registry), Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void it_shows_which_generation_answers_and_since_when_another_is_being_built() {
    meters.saw(List.of(generation(1, State.ACTIVE)));
    assertThat(value("doorloop.views.generation")).isEqualTo(1);
    assertThat(value("doorloop.rebuild.age")).isZero();
    assertThat(value("doorloop.views.serving", "feed", "views_1")).isEqualTo(1);

    meters.saw(List.of(generation(1, State.ACTIVE), generation(2, State.BUILDING)));
    assertThat(value("doorloop.views.generation")).isEqualTo(1);
    assertThat(value("doorloop.rebuild.age")).isEqualTo(90);
    assertThat(value("doorloop.views.serving", "feed", "views_2")).isZero();

    meters.saw(List.of(generation(1, State.RETIRED), generation(2, State.ACTIVE)));
    assertThat(value("doorloop.views.generation")).isEqualTo(2);
    assertThat(value("doorloop.rebuild.age")).isZero();
    assertThat(value("doorloop.views.serving", "feed", "views_2")).isEqualTo(1);
    assertThat(registry.find("doorloop.views.serving").tag("feed", "views_1").gauge()).isNull();
  }

  @Test
  void what_is_asked_in_between_finds_each_feed_once() {
    meters.saw(List.of(generation(1, State.ACTIVE), generation(2, State.BUILDING)));
    var second = registry.get("doorloop.views.serving").tag("feed", "views_2").gauge();

    meters.saw(List.of(generation(1, State.ACTIVE), generation(2, State.BUILDING)));
    meters.saw(List.of(generation(1, State.RETIRED), generation(2, State.ACTIVE)));

    // It was never taken away and put back.
    assertThat(registry.get("doorloop.views.serving").tag("feed", "views_2").gauge())
        .isSameAs(second);
    assertThat(second.value()).isEqualTo(1);
  }

  @Test
  void a_generation_that_is_gone_is_no_longer_measured() {
    for (int number = 1; number <= 2; number++) {
      var derivations = meters.of(generation(number, State.ACTIVE));
      derivations.measure(() -> Set.of(UUID.randomUUID(), UUID.randomUUID()));
      derivations.accept(7);
    }
    var before = registry.getMeters().size();
    assertThat(registry.get("doorloop.derivation").tag("generation", "1").timer().count())
        .isEqualTo(1);
    assertThat(
            registry.get("doorloop.derivation.residents").tag("generation", "1").counter().count())
        .isEqualTo(2);
    assertThat(
            registry
                .get("doorloop.derivation.facts")
                .tag("generation", "1")
                .summary()
                .totalAmount())
        .isEqualTo(7);

    meters.forget(1);

    assertThat(registry.getMeters()).hasSizeLessThan(before);
    assertThat(registry.getMeters())
        .noneMatch(meter -> Objects.equals(meter.getId().getTag("generation"), "1"));
    assertThat(registry.get("doorloop.derivation").tag("generation", "2").timer().count())
        .isEqualTo(1);
  }

  private double value(String name, String... tags) {
    return registry.get(name).tags(tags).gauge().value();
  }

  private static Generation generation(int number, State state) {
    return new Generation(number, state, NOW.minusSeconds(90), null, null, "admin", null, true);
  }

  private static ObservationRegistry observations(MeterRegistry registry) {
    var observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(registry));
    return observations;
  }
}
