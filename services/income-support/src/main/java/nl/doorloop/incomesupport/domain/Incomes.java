package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.MONTH_OUTSIDE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.SET_OFF_TOO_LATE;
import static nl.doorloop.language.correction.CorrectionReason.RECORDED_WRONGLY;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.law.SetOff;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;

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
    var refused = new Disregards(income, terms).refusal();
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
}
