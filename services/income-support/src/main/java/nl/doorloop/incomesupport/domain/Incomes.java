package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_NOT_IN_FORCE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_TOO_EARLY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_UNDER_27;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_USED_UP;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.MONTH_OUTSIDE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_THE_PARTICIPATIEWET;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.SET_OFF_TOO_LATE;
import static nl.doorloop.language.correction.CorrectionReason.RECORDED_WRONGLY;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.doorloop.incomesupport.domain.Course.Income;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.law.Disregard;
import nl.doorloop.incomesupport.domain.law.DisregardParameters;
import nl.doorloop.incomesupport.domain.law.SetOff;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.Scheme;

/** Income of a month, what of it counts, and what it is set off against. */
final class Incomes {
  private Incomes() {}

  static Decision record(RecordIncome income, Terms terms) {
    if (!terms.inForceIn(income.month()) || !terms.inForceIn(income.setOffIn())) {
      return refuse(MONTH_OUTSIDE);
    }
    if (!SetOff.isInTime(income.month(), income.setOffIn())) {
      return refuse(SET_OFF_TOO_LATE);
    }
    var refused = noDisregard(income, terms);
    if (refused.isPresent()) {
      return refuse(refused.get());
    }
    var recorded = MonthOfAid.recorded(income, terms);
    var earlier = terms.course().incomes().get(income.month());
    if (earlier == null) {
      return accept(recorded);
    }
    return says(earlier.recorded(), recorded)
        ? accept()
        : accept(new EventCorrected(terms.residentId(), earlier.id(), recorded, RECORDED_WRONGLY));
  }

  /** Whether the same was recorded, perhaps before the set-off was worked out here. */
  private static boolean says(IncomeRecorded earlier, IncomeRecorded now) {
    return earlier.equals(now)
        || (earlier.disregardGround() == null
            && earlier.amount().equals(now.amount())
            && now.disregardGround() == DisregardGround.NONE
            && now.month().equals(now.setOffIn()));
  }

  private static Optional<Refusal> noDisregard(RecordIncome income, Terms terms) {
    var ground = income.disregard();
    if (ground == DisregardGround.NONE) {
      return Optional.empty();
    }
    if (terms.scheme() != Scheme.GENERAL_ASSISTANCE) {
      return Optional.of(NOT_THE_PARTICIPATIEWET);
    }
    if (income.under27() && !Disregard.isForUnder27(ground)) {
      return Optional.of(DISREGARD_UNDER_27);
    }
    if (!DisregardParameters.isInForce(ground, income.month())) {
      return Optional.of(DISREGARD_NOT_IN_FORCE);
    }
    if (!Disregard.isLeft(ground, income.month(), months(ground, income.month(), terms))) {
      return Optional.of(DISREGARD_USED_UP);
    }
    return followsTooEarly(income, terms) ? Optional.of(DISREGARD_TOO_EARLY) : Optional.empty();
  }

  /** What happened to a row before it was taken over is not known here: there one's word counts. */
  private static boolean followsTooEarly(RecordIncome income, Terms terms) {
    return income.disregard() == DisregardGround.SINGLE_PARENT
        && terms.row() == null
        && !Disregard.mayFollow(
            income.month(), months(DisregardGround.EARNINGS, income.month(), terms));
  }

  /** The other months that have it. */
  private static List<YearMonth> months(DisregardGround ground, YearMonth other, Terms terms) {
    return terms.course().incomes().values().stream()
        .map(Income::recorded)
        .filter(r -> r.disregardGround() == ground && !r.month().equals(other))
        .map(IncomeRecorded::month)
        .toList();
  }
}
