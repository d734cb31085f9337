package nl.doorloop.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.region.Detail.Household;
import nl.doorloop.region.Detail.IncomeSupport;
import nl.doorloop.region.Detail.Scheme;
import nl.doorloop.region.Situation.Income;
import org.jspecify.annotations.Nullable;

/**
 * The benefits of a life. A benefit runs on through all situations that need it; it becomes
 * supplementary beside a job, and at a switch to or from a wage it ends or begins on the day, too
 * early (a gap) or too late (an overlap).
 */
final class IncomeFacts {
  private final Life life;
  private final TenYears years;
  private final Chance chance;
  private final Household household;
  private final List<Fact> facts = new ArrayList<>();

  private IncomeFacts(Life life, TenYears years, Chance chance) {
    this.life = life;
    this.years = years;
    this.chance = chance;
    this.household = HOUSEHOLDS.draw(chance);
  }

  static List<Fact> of(Life life, TenYears years, Chance chance) {
    var income = new IncomeFacts(life, years, chance);
    income.benefits();
    income.specialAssistance();
    return income.facts;
  }

  /** Episodes that follow each other on the same kind of benefit are one benefit. */
  private void benefits() {
    var episodes = life.episodes();
    int i = 0;
    while (i < episodes.size()) {
      int last = i;
      while (last + 1 < episodes.size()
          && episodes.get(last).income() == episodes.get(i).income()
          && episodes.get(last + 1).income() == episodes.get(i).income()
          && episodes.get(last).adjoins(episodes.get(last + 1))) {
        last++;
      }
      if (isPaid(episodes.get(i).income())) {
        benefit(
            i == 0 ? null : episodes.get(i - 1),
            episodes.get(i),
            episodes.get(last),
            last + 1 == episodes.size() ? null : episodes.get(last + 1));
      }
      i = last + 1;
    }
  }

  private boolean isPaid(Income income) {
    return income == Income.WAGE_AND_SUPPLEMENT || (income == Income.BENEFIT && !life.ownBenefit());
  }

  private void benefit(
      @Nullable Episode before, Episode first, Episode last, @Nullable Episode after) {
    boolean fromWage = before != null && before.adjoins(first) && before.income() == Income.WAGE;
    var from = fromWage ? startAfterWage(first.from()) : first.from();
    var until = last.until();
    var reason = last.reason();
    if (until != null && after != null && last.adjoins(after)) {
      boolean wageOnly = after.income() == Income.WAGE;
      reason = wageOnly ? EndReason.WORK : EndReason.INCOME;
      until = wageOnly ? endBeforeWage(until, after) : until;
    }
    if (until != null && !until.isAfter(from)) {
      until = from.plusDays(1);
    }
    boolean supplementary = first.income() == Income.WAGE_AND_SUPPLEMENT;
    var scheme = scheme(first, supplementary);
    splitAndAdd(from, until, reason, scheme, supplementary);
  }

  private LocalDate startAfterWage(LocalDate dayAfterWork) {
    if (chance.in(0.35)) {
      return earliest(
          dayAfterWork.plusDays(chance.between(3, 28)), life.departure().on().minusDays(1));
    }
    return chance.in(0.1) ? dayAfterWork.minusDays(chance.between(5, 20)) : dayAfterWork;
  }

  /**
   * With a first pay date, three in ten get the benefit until then; without, some end too early and
   * some too late.
   */
  private LocalDate endBeforeWage(LocalDate firstDayOfWork, Episode work) {
    var latest = earliest(life.departure().on(), years.horizon());
    if (work.firstPay() != null) {
      return chance.in(0.3) ? earliest(work.firstPay(), latest) : firstDayOfWork;
    }
    if (chance.in(0.15)) {
      return firstDayOfWork.minusDays(chance.between(3, 21));
    }
    return chance.in(0.1)
        ? earliest(firstDayOfWork.plusDays(chance.between(5, 30)), latest)
        : firstDayOfWork;
  }

  private Scheme scheme(Episode first, boolean supplementary) {
    if (supplementary
        && first.situation() == Situation.JOB_WITH_SUPPLEMENT
        && WorkFacts.isSelfEmployed(first)) {
      return Scheme.BBZ;
    }
    if (life.person().birthDate().plusYears(50).isBefore(first.from())) {
      return OLDER.draw(chance);
    }
    return Scheme.GENERAL_ASSISTANCE;
  }

  /**
   * A removal within the region ends the one right and begins another; one long benefit in twelve
   * was interrupted once.
   */
  private void splitAndAdd(
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable EndReason reason,
      Scheme scheme,
      boolean supplementary) {
    var start = from;
    for (var removal : life.residence().removals()) {
      if (removal.isAfter(start) && (until == null || removal.isBefore(until))) {
        add(start, removal, EndReason.MOVED, scheme, supplementary);
        start = removal;
      }
    }
    var mayBreak = start.plusDays(200);
    var latest = earliest(until == null ? years.today() : until, years.today()).minusDays(100);
    if (mayBreak.isBefore(latest) && chance.in(0.08)) {
      var stop =
          mayBreak.plusDays(chance.between(0, (int) (latest.toEpochDay() - mayBreak.toEpochDay())));
      add(start, stop, chance.in(0.5) ? EndReason.INCOME : EndReason.OTHER, scheme, supplementary);
      start = stop.plusDays(chance.between(7, 60));
    }
    add(start, until, reason, scheme, supplementary);
  }

  private void add(
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable EndReason reason,
      Scheme scheme,
      boolean supplementary) {
    long cents = norm(from);
    long paid = supplementary ? Math.max(5_000, cents - chance.between(20_000, 80_000)) : cents;
    facts.add(
        new Fact(from, until, reason, new IncomeSupport(scheme, household, paid, supplementary)));
  }

  /**
   * The norms of 1 January 2026 (Participatiewet 21), 3% lower for each year before: only the first
   * is a legal figure.
   */
  private long norm(LocalDate from) {
    long norm2026 = household == Household.COUPLE ? 200_213 : 140_150;
    return Math.round(norm2026 * StrictMath.pow(0.97, Math.max(0, 2026 - from.getYear())));
  }

  private void specialAssistance() {
    int times = chance.in(0.14) ? chance.between(1, 2) : 0;
    var first = latest(years.first(), life.person().birthDate().plusYears(18));
    var last = earliest(years.today(), life.departure().on().minusDays(1));
    for (int i = 0; i < times && first.isBefore(last); i++) {
      var from = first.plusDays(chance.between(0, (int) (last.toEpochDay() - first.toEpochDay())));
      var until =
          earliest(
              from.plusDays(chance.in(0.4) ? 1 : chance.between(30, 365)), life.departure().on());
      var detail =
          new IncomeSupport(
              Scheme.SPECIAL_ASSISTANCE, household, chance.between(3_000, 45_000), false);
      facts.add(
          until.isAfter(years.today())
              ? new Fact(from, null, null, detail)
              : new Fact(from, until, EndReason.EXPIRED, detail));
    }
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Of 2,450 benefits in Zoetermeer in December 2009: 1,320 single, 750 single parent, 380 couples
   * (CBS 37955ned).
   */
  private static final Odds<Household> HOUSEHOLDS =
      Odds.of(54, Household.SINGLE).and(31, Household.SINGLE_PARENT).and(15, Household.COUPLE);

  /**
   * Over fifty some are on a scheme for older unemployed people or former self-employed (known, not
   * verified).
   */
  private static final Odds<Scheme> OLDER =
      Odds.of(88, Scheme.GENERAL_ASSISTANCE).and(11, Scheme.IOAW).and(1, Scheme.IOAZ);
}
