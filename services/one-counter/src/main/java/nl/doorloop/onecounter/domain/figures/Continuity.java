package nl.doorloop.onecounter.domain.figures;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.figures.ContinuityCase.Kind;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.FallBacks;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.HandOvers;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.IncomeGaps;
import org.jspecify.annotations.Nullable;

/**
 * Whether nobody falls in between: how soon hand-overs are answered and started, how many days
 * residents are without income, and how soon a fall-back is reinstated. Each is counted in the
 * municipality of its day: that of the offer, of the gap, of the fall-back.
 *
 * <p>What has not come yet on the day of knowledge is not counted: days of a gap after it, and
 * offers without an answer whose term still runs.
 */
public final class Continuity {
  private final FlowQuery query;
  private final LocalDate knownOn;
  private final LocalDate end;

  private Continuity(FlowQuery query, LocalDate knownOn) {
    this.query = query;
    this.knownOn = knownOn;
    this.end = query.endKnownOn(knownOn);
  }

  /**
   * Exact figures, for every municipality whichever is asked for, so that {@link Suppression} can
   * hide what would follow from the others.
   *
   * @param query period and organisation
   * @param knownOn the day of whose knowledge the data are
   */
  public static ContinuityFigures of(ContinuityData data, FlowQuery query, LocalDate knownOn) {
    var continuity = new Continuity(query, knownOn);
    var counted =
        data.cases().stream()
            .filter(continuity::ofOrganisation)
            .filter(continuity::inPeriod)
            .toList();
    var open =
        data.open().stream()
            .filter(o -> query.organisation() == null || query.organisation() == o.organisation())
            .filter(o -> o.overlaps(query.from(), continuity.end))
            .toList();
    List<ContinuityRow> rows = new ArrayList<>();
    rows.add(continuity.row(null, counted, open));
    for (var node : nodes(counted, open)) {
      rows.add(
          continuity.row(
              node,
              counted.stream().filter(c -> node.equals(code(c.municipality()))).toList(),
              open.stream().filter(o -> node.equals(code(o.municipality()))).toList()));
    }
    return new ContinuityFigures(rows, 0);
  }

  /** The facts that a figure counts, of the municipality and organisation that are asked for. */
  public static List<CountedFact> open(
      ContinuityData data, FlowQuery query, ContinuityFigure figure, LocalDate knownOn) {
    var continuity = new Continuity(query, knownOn);
    return data.cases().stream()
        .filter(c -> c.kind() == figure.kind())
        .filter(continuity::ofOrganisation)
        .filter(c -> query.municipality() == null || query.municipality() == c.municipality())
        .filter(continuity::inPeriod)
        .filter(c -> figure != ContinuityFigure.DAYS_TO_START || c.to() != null)
        .map(c -> continuity.counted(c, figure))
        .sorted(comparing(CountedFact::on).thenComparing(CountedFact::id))
        .toList();
  }

  private boolean ofOrganisation(ContinuityCase c) {
    return query.organisation() == null || query.organisation() == c.organisation();
  }

  private boolean inPeriod(ContinuityCase c) {
    return switch (c.kind()) {
      case HAND_OVER -> query.includes(c.from()) && isDue(c);
      case INCOME_GAP -> days(c) > 0;
      case FALL_BACK -> query.includes(c.from()) && !c.from().isAfter(knownOn);
    };
  }

  /** Answered, or no longer possible to answer in time. */
  private boolean isDue(ContinuityCase c) {
    return c.answeredOn() != null || c.answerBy() != null && c.answerBy().isBefore(knownOn);
  }

  /** Days of a gap that lie in the period and have come. */
  private long days(ContinuityCase c) {
    var from = c.from().isBefore(query.from()) ? query.from() : c.from();
    var to = c.to() == null || c.to().isAfter(end) ? end : c.to();
    return Math.max(0, DAYS.between(from, to));
  }

  private CountedFact counted(ContinuityCase c, ContinuityFigure figure) {
    var start = c.from().isBefore(query.from()) ? query.from() : c.from();
    return switch (figure) {
      case ANSWERED_WITHIN_TERM ->
          new CountedFact(c, c.from(), daysTo(c, c.answeredOn()), c.answeredWithinTerm());
      case DAYS_TO_START -> new CountedFact(c, c.from(), daysTo(c, c.to()), null);
      case INCOME_GAP_DAYS -> new CountedFact(c, start, days(c), null);
      case REINSTATED -> new CountedFact(c, c.from(), daysTo(c, c.to()), c.to() != null);
    };
  }

  private static @Nullable Long daysTo(ContinuityCase c, @Nullable LocalDate day) {
    return day == null ? null : Long.valueOf(DAYS.between(c.from(), day));
  }

  private ContinuityRow row(
      @Nullable String municipality, List<ContinuityCase> cases, List<OpenLine> open) {
    return new ContinuityRow(
        municipality,
        handOvers(of(Kind.HAND_OVER, cases)),
        incomeGaps(of(Kind.INCOME_GAP, cases), open),
        fallBacks(of(Kind.FALL_BACK, cases)));
  }

  private static List<ContinuityCase> of(Kind kind, List<ContinuityCase> cases) {
    return cases.stream().filter(c -> c.kind() == kind).toList();
  }

  private static HandOvers handOvers(List<ContinuityCase> offers) {
    long of = offers.size();
    long within = offers.stream().filter(ContinuityCase::answeredWithinTerm).count();
    var started = daysToEnd(offers);
    return new HandOvers(
        of, within, of == 0 ? null : (double) within / of, (long) started.size(), median(started));
  }

  private IncomeGaps incomeGaps(List<ContinuityCase> gaps, List<OpenLine> open) {
    long residents = residents(open.stream().map(OpenLine::residentId).toList());
    long withGap = residents(gaps.stream().map(ContinuityCase::residentId).toList());
    long days = gaps.stream().mapToLong(this::days).sum();
    return new IncomeGaps(
        residents, withGap, days, residents == 0 ? null : days * 100.0 / residents);
  }

  private static FallBacks fallBacks(List<ContinuityCase> fallBacks) {
    var reinstated = daysToEnd(fallBacks);
    return new FallBacks((long) fallBacks.size(), (long) reinstated.size(), median(reinstated));
  }

  private static List<Long> daysToEnd(List<ContinuityCase> cases) {
    return cases.stream()
        .filter(c -> c.to() != null)
        .map(c -> DAYS.between(c.from(), c.to()))
        .sorted()
        .toList();
  }

  private static @Nullable Long median(List<Long> sorted) {
    return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
  }

  private static long residents(List<ResidentId> residents) {
    return residents.stream().distinct().count();
  }

  private static Set<String> nodes(List<ContinuityCase> cases, List<OpenLine> open) {
    Set<String> nodes = new LinkedHashSet<>(By.MUNICIPALITY.nodes());
    cases.forEach(c -> nodes.add(code(c.municipality())));
    open.forEach(o -> nodes.add(code(o.municipality())));
    return nodes;
  }

  private static String code(@Nullable Municipality municipality) {
    return municipality == null ? By.NONE : municipality.text();
  }
}
