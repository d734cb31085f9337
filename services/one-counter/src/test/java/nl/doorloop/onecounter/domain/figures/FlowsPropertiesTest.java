package nl.doorloop.onecounter.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.RandomFacts;
import nl.doorloop.onecounter.domain.Seeds;
import nl.doorloop.onecounter.domain.Trajectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules 20 to 23 for any residents, period, filter and instant of knowledge. */
class FlowsPropertiesTest {
  private static final int RUNS = 5;

  private static List<ResidentMovements> residents(long seed, @Nullable Instant knownOn) {
    var residents = new ArrayList<ResidentMovements>();
    for (int i = 0; i < 30; i++) {
      var facts = new ArrayList<>(RandomFacts.any(seed * 1000 + i, 3 + i % 20));
      facts.add(registration(i));
      var known = knownOn == null ? facts : Facts.knownOn(facts, knownOn);
      residents.add(ResidentMovements.of(Known.RESIDENT, Trajectory.derive(known)));
    }
    return residents;
  }

  /** Known before all else, so that no resident is without a municipality. */
  private static Fact registration(int i) {
    return new Fact(
        Known.event("registration"),
        Instant.EPOCH,
        "somebody",
        new ResidentRegistered(
            Known.RESIDENT, Municipality.values()[i % 7], LocalDate.of(2020, 1, 1), false));
  }

  private static LocalDate[] period(Random random) {
    var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(700));
    return new LocalDate[] {from, from.plusDays(1 + random.nextInt(500))};
  }

  @Test
  void the_balance_closes_for_every_period_set_filter_and_instant() {
    for (long seed : Seeds.of(RUNS)) {
      var random = new Random(seed);
      for (int second = 0; second < 21; second += 4) {
        var instant = Instant.parse("2024-01-01T10:00:00Z").plusSeconds(second);
        var residents = residents(seed, second == 20 ? null : instant);
        var period = period(random);
        for (var by : By.values()) {
          for (var municipality : withNone(Municipality.values())) {
            for (var organisation : withNone(Organisation.values())) {
              var query = new FlowQuery(period[0], period[1], municipality, organisation, by, null);
              var figures = Flows.of(residents, query);
              assertThat(figures.balance().closes()).as("seed %d, %s", seed, query).isTrue();
              figures.nodes().forEach(node -> closes(node, seed));
              assertThat(figures.nodes()).as("seed %d", seed).hasSameSizeAs(by.nodes());
            }
          }
        }
      }
    }
  }

  private static void closes(FlowNode node, long seed) {
    assertThat(
            node.stockAtStart() + node.inflow() + node.movedIn() - node.movedOut() - node.outflow())
        .as("seed %d, %s", seed, node)
        .isEqualTo(node.stockAtEnd());
    assertThat(node.stockAtEndUnknown()).isBetween(0L, node.stockAtEnd());
  }

  private static <T> List<@Nullable T> withNone(T[] values) {
    var all = new ArrayList<@Nullable T>(List.of(values));
    all.add(null);
    return all;
  }

  @Test
  void the_municipalities_add_up_to_the_region() {
    for (long seed : Seeds.of(RUNS)) {
      var residents = residents(seed, null);
      var period = period(new Random(seed));
      var region = figures(residents, period, null);
      var parts = new ArrayList<FlowFigures>();
      for (var municipality : Municipality.values()) {
        parts.add(figures(residents, period, municipality));
      }
      for (int i = 0; i < region.nodes().size(); i++) {
        int node = i;
        sameSum(region, parts, f -> f.nodes().get(node).stockAtStart(), seed);
        sameSum(region, parts, f -> f.nodes().get(node).inflow(), seed);
        sameSum(region, parts, f -> f.nodes().get(node).movedIn(), seed);
        sameSum(region, parts, f -> f.nodes().get(node).movedOut(), seed);
        sameSum(region, parts, f -> f.nodes().get(node).outflow(), seed);
        sameSum(region, parts, f -> f.nodes().get(node).stockAtEnd(), seed);
        sameSum(region, parts, f -> f.nodes().get(node).stockAtEndUnknown(), seed);
      }
    }
  }

  private static FlowFigures figures(
      List<ResidentMovements> residents, LocalDate[] period, @Nullable Municipality municipality) {
    return Flows.of(
        residents, new FlowQuery(period[0], period[1], municipality, null, By.STEP, null));
  }

  private static void sameSum(
      FlowFigures region, List<FlowFigures> parts, ToLongFunction<FlowFigures> of, long seed) {
    assertThat(parts.stream().mapToLong(of).sum())
        .as("seed %d", seed)
        .isEqualTo(of.applyAsLong(region));
  }

  @Test
  void the_links_of_a_node_add_up_to_what_moved_in_and_out() {
    for (long seed : Seeds.of(RUNS)) {
      var figures =
          figures(residents(seed, null), period(new Random(seed)), Municipality.DORDRECHT);
      for (var node : figures.nodes()) {
        assertThat(sum(figures, link -> link.from().equals(node.node()) ? link.count() : 0))
            .as("seed %d", seed)
            .isEqualTo(node.movedOut());
        assertThat(sum(figures, link -> link.to().equals(node.node()) ? link.count() : 0))
            .as("seed %d", seed)
            .isEqualTo(node.movedIn());
      }
    }
  }

  private static long sum(FlowFigures figures, ToLongFunction<FlowLink> of) {
    return figures.links().stream().mapToLong(of).sum();
  }

  @Test
  void no_suppressed_figure_follows_from_the_rest_of_its_balance() {
    for (long seed : Seeds.of(RUNS)) {
      var exact = figures(residents(seed, null), period(new Random(seed)), null);
      var shown = new Suppression(10).apply(exact);
      for (var node : shown.nodes()) {
        var figures = new ArrayList<@Nullable Long>();
        figures.add(node.stockAtStart());
        figures.add(node.inflow());
        figures.add(node.movedIn());
        figures.add(node.movedOut());
        figures.add(node.outflow());
        figures.add(node.stockAtEnd());
        assertThat(figures.stream().filter(f -> f == null).count())
            .as("seed %d, %s", seed, node)
            .isNotEqualTo(1);
        assertThat(figures).as("seed %d", seed).noneMatch(f -> f != null && f > 0 && f < 10);
      }
    }
  }
}
