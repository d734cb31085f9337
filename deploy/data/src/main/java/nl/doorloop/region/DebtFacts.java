package nl.doorloop.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.region.Detail.Arrangement;
import nl.doorloop.region.Detail.DebtSupport;

/**
 * Help with debts: talks, then stability, then an arrangement with the creditors or, failing that,
 * through the court. In 2009 the region helped 1,865 people with debts beside 4,537 on general
 * assistance (SDD, annual report 2009).
 */
final class DebtFacts {
  private DebtFacts() {}

  static List<Fact> of(Life life, TenYears years, Chance chance) {
    var facts = new ArrayList<Fact>();
    boolean inDebt = life.background() == Background.DEBTS_ONLY || chance.in(0.35);
    var earliest = years.first().minusYears(3);
    var grownUp = life.person().birthDate().plusYears(18);
    var first = grownUp.isAfter(earliest) ? grownUp : earliest;
    var last =
        life.departure().on().isBefore(years.today()) ? life.departure().on() : years.today();
    if (!inDebt || !first.isBefore(last.minusDays(1))) {
      return facts;
    }
    var from =
        first.plusDays(chance.between(0, (int) (last.toEpochDay() - first.toEpochDay()) - 1));
    var arrangement = Arrangement.COUNSELLING;
    while (true) {
      var until = from.plusDays(days(arrangement, from, chance));
      boolean departs = !until.isBefore(life.departure().on());
      var end = departs ? life.departure().on() : until;
      boolean goesOn = !departs && chance.in(goesOn(arrangement));
      if (end.isAfter(years.today())) {
        facts.add(new Fact(from, null, null, new DebtSupport(arrangement)));
        return facts;
      }
      var reason =
          departs
              ? life.departure().reason()
              : goesOn ? EndReason.TRANSFER : END_REASONS.draw(chance);
      facts.add(new Fact(from, end, reason, new DebtSupport(arrangement)));
      if (!goesOn) {
        return facts;
      }
      from = chance.in(0.2) ? end.plusDays(chance.between(5, 40)) : end;
      if (!from.isBefore(last)) {
        return facts;
      }
      arrangement = next(arrangement, chance);
    }
  }

  /**
   * An arrangement lasts 18 months, and lasted 36 before July 2023 (the first figure read, the
   * second known, not verified).
   */
  private static int days(Arrangement arrangement, LocalDate from, Chance chance) {
    return switch (arrangement) {
      case COUNSELLING -> chance.daysAround(150, 0.5);
      case STABILISATION -> chance.daysAround(270, 0.5);
      case AMICABLE, STATUTORY ->
          (from.isBefore(LocalDate.of(2023, 7, 1)) ? 1096 : 548)
              - (chance.in(0.2) ? chance.between(100, 400) : 0);
    };
  }

  private static double goesOn(Arrangement arrangement) {
    return switch (arrangement) {
      case COUNSELLING -> 0.6;
      case STABILISATION -> 0.75;
      case AMICABLE -> 0.12;
      case STATUTORY -> 0;
    };
  }

  private static Arrangement next(Arrangement arrangement, Chance chance) {
    return switch (arrangement) {
      case COUNSELLING -> Arrangement.STABILISATION;
      case STABILISATION -> chance.in(0.85) ? Arrangement.AMICABLE : Arrangement.STATUTORY;
      case AMICABLE, STATUTORY -> Arrangement.STATUTORY;
    };
  }

  private static final Odds<EndReason> END_REASONS =
      Odds.of(55, EndReason.EXPIRED).and(25, EndReason.OWN_REQUEST).and(20, EndReason.OTHER);
}
