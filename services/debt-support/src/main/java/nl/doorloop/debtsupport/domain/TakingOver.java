package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.ArrangementRefusal.DECIDED_HERE;
import static nl.doorloop.language.correction.CorrectionReason.SOURCE_CORRECTED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.debtsupport.domain.ArrangementCommand.WithdrawTakenOver;
import nl.doorloop.debtsupport.domain.DebtArrangement.Ended;
import nl.doorloop.debtsupport.domain.DebtArrangement.NotStarted;
import nl.doorloop.debtsupport.domain.DebtArrangement.RowWithdrawn;
import nl.doorloop.debtsupport.domain.DebtArrangement.Running;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.decision.Decision;

/**
 * Taking over rows of a file: the first time an event, the same content again nothing, other
 * content a correction of that first event. What was decided here about the arrangement since stays
 * as it is.
 */
final class TakingOver {
  private TakingOver() {}

  static Decision takeOver(ArrangementStarted row, DebtArrangement arrangement) {
    return switch (arrangement) {
      case NotStarted _ -> accept(row);
      case RowWithdrawn(var first) -> correct(first, row);
      case Running(var first, var now) -> takeOver(row, first, now);
      case Ended(var first, var now) -> takeOver(row, first, now);
    };
  }

  static Decision withdraw(WithdrawTakenOver withdraw, DebtArrangement arrangement) {
    return switch (arrangement) {
      case NotStarted _, RowWithdrawn _ -> accept();
      case Running(var first, var now) -> withdraw(withdraw, first, now);
      case Ended(var first, var now) -> withdraw(withdraw, first, now);
    };
  }

  private static Decision takeOver(ArrangementStarted row, EventId first, ArrangementStarted now) {
    if (now.origin() == null) {
      return refuse(DECIDED_HERE);
    }
    return now.equals(row) ? accept() : correct(first, row);
  }

  private static Decision correct(EventId first, ArrangementStarted row) {
    return accept(new EventCorrected(row.residentId(), first, row, SOURCE_CORRECTED));
  }

  private static Decision withdraw(
      WithdrawTakenOver withdraw, EventId first, ArrangementStarted now) {
    return now.origin() == null
        ? refuse(DECIDED_HERE)
        : accept(
            new EventWithdrawn(
                now.residentId(),
                first,
                now.legalFramework(),
                now.processingActivity(),
                withdraw.reason()));
  }
}
