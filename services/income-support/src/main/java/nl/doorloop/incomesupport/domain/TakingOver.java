package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DECIDED_HERE;
import static nl.doorloop.language.correction.CorrectionReason.SOURCE_CORRECTED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.incomesupport.domain.Entitlement.NotGranted;
import nl.doorloop.incomesupport.domain.Entitlement.RowWithdrawn;
import nl.doorloop.incomesupport.domain.Entitlement.Running;
import nl.doorloop.incomesupport.domain.Entitlement.Suspended;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawTakenOver;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;

/**
 * Taking over rows of a file: the first time an event, the same content again nothing, other
 * content a correction of that first event. What was decided here about the entitlement since stays
 * as it is.
 */
final class TakingOver {
  private TakingOver() {}

  static Decision takeOver(EntitlementTakenOver row, Entitlement entitlement) {
    return switch (entitlement) {
      case NotGranted _ -> accept(row);
      case RowWithdrawn(var first) -> correct(first, row);
      case Running(var terms) -> takeOver(row, terms);
      case Suspended(var terms) -> takeOver(row, terms);
    };
  }

  static Decision withdraw(WithdrawTakenOver withdraw, Entitlement entitlement) {
    return switch (entitlement) {
      case NotGranted _, RowWithdrawn _ -> accept();
      case Running(var terms) -> withdraw(withdraw, terms);
      case Suspended(var terms) -> withdraw(withdraw, terms);
    };
  }

  private static Decision takeOver(EntitlementTakenOver row, Terms terms) {
    if (terms.row() == null) {
      return refuse(DECIDED_HERE);
    }
    return terms.row().equals(row) ? accept() : correct(terms.first(), row);
  }

  private static Decision correct(EventId first, EntitlementTakenOver row) {
    return accept(new EventCorrected(row.residentId(), first, row, SOURCE_CORRECTED));
  }

  private static Decision withdraw(WithdrawTakenOver withdraw, Terms terms) {
    var row = terms.row();
    return row == null
        ? refuse(DECIDED_HERE)
        : accept(
            new EventWithdrawn(
                row.residentId(),
                terms.first(),
                row.legalFramework(),
                row.processingActivity(),
                withdraw.reason()));
  }
}
