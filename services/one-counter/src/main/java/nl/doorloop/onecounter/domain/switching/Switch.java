package nl.doorloop.onecounter.domain.switching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doorloop.onecounter.domain.CoverEnd;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.IncomeCover;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.switching.Uncovered.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Income around a day on which somebody goes from one income to another: the month before, the
 * month itself and the three after it. It is indicative: what it says follows from what was
 * recorded, and no amount is worked out. What covers income, and where a gap opens, is what the
 * line says (contract rules 15 and 16).
 *
 * @param uncovered the days without cover that touch these months, by first day
 */
public record Switch(LocalDate on, List<MonthOfSwitch> months, List<Uncovered> uncovered) {
  static final int MONTHS_BEFORE = 1;
  static final int MONTHS_AFTER = 3;

  public Switch {
    months = List.copyOf(months);
    uncovered = List.copyOf(uncovered);
  }

  /**
   * @param on the day of the switch
   * @param asOf the day on which it is asked, on which somebody could report
   */
  public static Switch of(Known known, LocalDate on, LocalDate asOf) {
    var first = YearMonth.from(on).minusMonths(MONTHS_BEFORE);
    var end = YearMonth.from(on).plusMonths(MONTHS_AFTER + 1);
    var missing = missing(known);
    var remedies = new Remedies(known.events(), known.trajectory().segments(), asOf, end.atDay(1));
    var amounts = new Amounts(known.events(), known.seen());
    List<MonthOfSwitch> months = new ArrayList<>();
    for (var month = first; month.isBefore(end); month = month.plusMonths(1)) {
      months.add(new MonthOfSwitch(month, days(known, missing, month), amounts.in(month)));
    }
    return new Switch(
        on,
        months,
        missing.stream()
            .filter(days -> days.from().isBefore(end.atDay(1)))
            .filter(days -> days.to() == null || days.to().isAfter(first.atDay(1)))
            .map(
                days ->
                    new Uncovered(
                        days.from(),
                        days.to(),
                        days.certainty(),
                        remedies.on(days.from(), days.to())))
            .toList());
  }

  /** Days without cover. */
  private record Missing(LocalDate from, @Nullable LocalDate to, Certainty certainty) {
    boolean isOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
  }

  private static List<Missing> missing(Known known) {
    if (!known.complete()) {
      return List.of();
    }
    return Stream.concat(
            known.trajectory().gaps().stream()
                .filter(gap -> gap.kind() == Gap.Kind.INCOME)
                .map(gap -> new Missing(gap.from(), gap.to(), certainty(gap))),
            known.ends().stream().map(end -> ended(end, known.covers())))
        .sorted((a, b) -> a.from().compareTo(b.from()))
        .toList();
  }

  private static Certainty certainty(Gap gap) {
    return gap.certainty() == Gap.Certainty.UNCERTAIN ? Certainty.UNCERTAIN : Certainty.CERTAIN;
  }

  /** Until something covers again, in another stretch. */
  private static Missing ended(CoverEnd end, List<IncomeCover> covers) {
    return new Missing(
        end.on(),
        covers.stream()
            .map(IncomeCover::from)
            .filter(day -> day.isAfter(end.on()))
            .min(LocalDate::compareTo)
            .orElse(null),
        Certainty.EXPECTED);
  }

  private static List<CoverRun> days(Known known, List<Missing> missing, YearMonth month) {
    var turns = new TreeSet<LocalDate>();
    known.covers().forEach(cover -> add(turns, cover.from(), cover.to()));
    missing.forEach(days -> add(turns, days.from(), days.to()));
    var first = month.atDay(1);
    var end = month.plusMonths(1).atDay(1);
    turns.add(end);
    List<CoverRun> runs = new ArrayList<>();
    var from = first;
    for (var to : turns.subSet(first, false, end, true)) {
      var run = run(known, missing, from, to);
      if (!runs.isEmpty() && runs.getLast().looksLike(run)) {
        runs.set(runs.size() - 1, runs.getLast().until(to));
      } else {
        runs.add(run);
      }
      from = to;
    }
    return runs;
  }

  private static void add(TreeSet<LocalDate> turns, LocalDate from, @Nullable LocalDate to) {
    turns.add(from);
    if (to != null) {
      turns.add(to);
    }
  }

  private static CoverRun run(Known known, List<Missing> missing, LocalDate from, LocalDate to) {
    var covers =
        known.covers().stream()
            .filter(cover -> cover.isOn(from))
            .filter(cover -> known.complete() || known.visible().test(cover.provision()))
            .toList();
    var lacks = missing.stream().filter(days -> days.isOn(from)).findFirst();
    return new CoverRun(
        from,
        to,
        lacks.map(days -> lacking(days.certainty())).orElseGet(() -> cover(known, covers)),
        covers.stream()
            .map(IncomeCover::provision)
            .filter(known.visible())
            .distinct()
            .sorted((Provision a, Provision b) -> a.provisionId().compareTo(b.provisionId()))
            .toList());
  }

  private static DayCover lacking(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> DayCover.MISSING;
      case UNCERTAIN -> DayCover.UNCERTAIN;
      case EXPECTED -> DayCover.ENDED;
    };
  }

  /** Where the line says no gap, a contract covers from its first day. */
  private static DayCover cover(Known known, List<IncomeCover> covers) {
    if (covers.stream().anyMatch(cover -> cover.kind() == IncomeCover.Kind.INCOME_SUPPORT)) {
      return DayCover.INCOME_SUPPORT;
    }
    if (!known.complete()) {
      return covers.stream().anyMatch(cover -> cover.kind() == IncomeCover.Kind.CONTRACT)
          ? DayCover.CONTRACT
          : DayCover.NOT_SHOWN;
    }
    return covers.isEmpty() ? DayCover.NONE : DayCover.CONTRACT;
  }
}
