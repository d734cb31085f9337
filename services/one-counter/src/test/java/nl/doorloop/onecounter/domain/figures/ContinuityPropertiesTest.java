package nl.doorloop.onecounter.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.RandomFacts;
import nl.doorloop.onecounter.domain.Seeds;
import nl.doorloop.onecounter.domain.Trajectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of the figures of continuity for any residents and any period. */
class ContinuityPropertiesTest {
  private static final int RUNS = 10;
  private static final int RESIDENTS = 40;
  private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

  private final List<Trajectory> lines = new ArrayList<>();

  private ContinuityData data(long seed) {
    List<ContinuityCase> cases = new ArrayList<>();
    List<OpenLine> open = new ArrayList<>();
    lines.clear();
    for (int i = 0; i < RESIDENTS; i++) {
      var facts = RandomFacts.any(seed * 1000 + i, 5 + i % 20);
      var line = Trajectory.derive(facts);
      var resident = new ResidentId(new UUID(seed, i));
      lines.add(line);
      cases.addAll(ContinuityCases.of(resident, line, facts, _ -> null));
      open.addAll(OpenLine.of(resident, line));
    }
    return new ContinuityData(cases, open);
  }

  private static FlowQuery query(Random random) {
    var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(700));
    return query(from, from.plusDays(1 + random.nextInt(500)), null);
  }

  private static FlowQuery query(
      LocalDate from, LocalDate to, @Nullable Municipality municipality) {
    return new FlowQuery(from, to, municipality, null, By.MUNICIPALITY, null);
  }

  /** All that adds up over the municipalities. */
  private static List<@Nullable Long> counts(ContinuityRow row) {
    List<@Nullable Long> counts = new ArrayList<>();
    counts.add(row.handOvers().of());
    counts.add(row.handOvers().withinTerm());
    counts.add(row.handOvers().started());
    counts.add(row.incomeGaps().days());
    counts.add(row.fallBacks().of());
    counts.add(row.fallBacks().reinstated());
    return counts;
  }

  @Test
  void the_municipalities_add_up_to_all_together() {
    for (long seed : Seeds.of(RUNS)) {
      var rows = Continuity.of(data(seed), query(new Random(seed)), LATER).items();
      for (int i = 0; i < counts(rows.getFirst()).size(); i++) {
        int which = i;
        assertThat(
                rows.stream()
                    .skip(1)
                    .mapToLong(r -> Objects.requireNonNull(counts(r).get(which)))
                    .sum())
            .as("count %d, seed %d", i, seed)
            .isEqualTo(counts(rows.getFirst()).get(i));
      }
    }
  }

  @Test
  void a_day_without_income_counts_once_for_each_resident() {
    for (long seed : Seeds.of(RUNS)) {
      var data = data(seed);
      var query = query(new Random(seed));
      long days = 0;
      for (var line : lines) {
        for (var day = query.from(); day.isBefore(query.to()); day = day.plusDays(1)) {
          var on = day;
          days += line.gaps().stream().anyMatch(gap -> lacksIncome(gap, on)) ? 1 : 0;
        }
      }
      assertThat(Continuity.of(data, query, LATER).row(null).incomeGaps().days())
          .as("seed %d", seed)
          .isEqualTo(days);
    }
  }

  private static boolean lacksIncome(Gap gap, LocalDate day) {
    return gap.kind() == Gap.Kind.INCOME
        && !day.isBefore(gap.from())
        && (gap.to() == null || day.isBefore(gap.to()));
  }

  @Test
  void a_figure_opens_to_exactly_what_it_counts() {
    for (long seed : Seeds.of(RUNS)) {
      var data = data(seed);
      var any = query(new Random(seed));
      for (var municipality : Municipality.values()) {
        var query = query(any.from(), any.to(), municipality);
        var row = Continuity.of(data, query, LATER).row(municipality);
        Function<ContinuityFigure, List<CountedFact>> open =
            figure -> Continuity.open(data, query, figure, LATER);
        var answered = open.apply(ContinuityFigure.ANSWERED_WITHIN_TERM);
        var gaps = open.apply(ContinuityFigure.INCOME_GAP_DAYS);
        var returns = open.apply(ContinuityFigure.REINSTATED);

        assertThat(
                List.of(
                    (long) answered.size(),
                    met(answered),
                    (long) open.apply(ContinuityFigure.DAYS_TO_START).size(),
                    gaps.stream().mapToLong(f -> Objects.requireNonNull(f.days())).sum(),
                    (long) returns.size(),
                    met(returns)))
            .as("%s, seed %d", municipality, seed)
            .isEqualTo(counts(row));
      }
    }
  }

  private static long met(List<CountedFact> facts) {
    return facts.stream().filter(f -> Objects.requireNonNull(f.met())).count();
  }

  @Test
  void no_small_count_is_shown_and_none_follows_from_the_others() {
    for (long seed : Seeds.of(RUNS * 10)) {
      var random = new Random(seed);
      List<ContinuityRow> rows = new ArrayList<>();
      long[] sum = new long[7];
      for (var municipality : Municipality.values()) {
        long[] n = new long[7];
        for (int whole : new int[] {0, 3, 5}) {
          n[whole] = random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(60);
          n[whole + 1] = random.nextLong(n[whole] + 1);
        }
        n[2] = random.nextLong(n[0] + 1);
        for (int i = 0; i < n.length; i++) {
          sum[i] += n[i];
        }
        rows.add(row(municipality.text(), n));
      }
      rows.addFirst(row(null, sum));
      var shown = new Suppression(10).apply(new ContinuityFigures(rows, 0)).items();
      for (int i = 0; i < sum.length; i++) {
        int which = i;
        var column = shown.stream().map(r -> people(r).get(which)).toList();
        assertThat(column.stream().filter(Objects::nonNull))
            .as("count %d, seed %d", i, seed)
            .noneMatch(count -> count > 0 && count < 10);
        if (column.stream().filter(Objects::isNull).count() == 1) {
          // Only where nobody is left to hide it behind: all together are none.
          assertThat(column.stream().filter(Objects::nonNull)).containsOnly(0L);
        }
      }
    }
  }

  private static List<@Nullable Long> people(ContinuityRow row) {
    List<@Nullable Long> people = counts(row);
    people.set(3, row.incomeGaps().residents());
    people.add(4, row.incomeGaps().withGap());
    return people;
  }

  private static ContinuityRow row(@Nullable String municipality, long[] n) {
    return new ContinuityRow(
        municipality,
        new ContinuityRow.HandOvers(n[0], n[1], null, n[2], null),
        new ContinuityRow.IncomeGaps(n[3], n[4], n[4] * 2, null),
        new ContinuityRow.FallBacks(n[5], n[6], null));
  }
}
