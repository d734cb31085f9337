package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.PlacementRefusal.DECIDED_HERE;
import static nl.doorloop.language.correction.CorrectionReason.SOURCE_CORRECTED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.employerdesk.domain.Placement.Ended;
import nl.doorloop.employerdesk.domain.Placement.NotStarted;
import nl.doorloop.employerdesk.domain.Placement.RowWithdrawn;
import nl.doorloop.employerdesk.domain.Placement.Running;
import nl.doorloop.employerdesk.domain.PlacementCommand.WithdrawTakenOver;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;

/**
 * Taking over rows of a file: the first time an event, the same content again nothing, other
 * content a correction of that first event. What was decided here about the placement since stays
 * as it is.
 */
final class TakingOver {
  private TakingOver() {}

  static Decision takeOver(PlacementStarted row, Placement placement) {
    return switch (placement) {
      case NotStarted _ -> accept(row);
      case RowWithdrawn(var first) -> correct(first, row);
      case Running(var first, var now) -> takeOver(row, first, now);
      case Ended(var first, var now) -> takeOver(row, first, now);
    };
  }

  static Decision withdraw(WithdrawTakenOver withdraw, Placement placement) {
    return switch (placement) {
      case NotStarted _, RowWithdrawn _ -> accept();
      case Running(var first, var now) -> withdraw(withdraw, first, now);
      case Ended(var first, var now) -> withdraw(withdraw, first, now);
    };
  }

  private static Decision takeOver(PlacementStarted row, EventId first, PlacementStarted now) {
    if (now.origin() == null) {
      return refuse(DECIDED_HERE);
    }
    return now.equals(row) ? accept() : correct(first, row);
  }

  private static Decision correct(EventId first, PlacementStarted row) {
    return accept(new EventCorrected(row.residentId(), first, row, SOURCE_CORRECTED));
  }

  private static Decision withdraw(
      WithdrawTakenOver withdraw, EventId first, PlacementStarted now) {
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
