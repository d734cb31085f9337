package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.correction.CorrectionReason.SOURCE_CORRECTED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.DECIDED_HERE;

import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.shelteredwork.domain.Employment.Ended;
import nl.doorloop.shelteredwork.domain.Employment.NotStarted;
import nl.doorloop.shelteredwork.domain.Employment.RowWithdrawn;
import nl.doorloop.shelteredwork.domain.Employment.Running;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.WithdrawTakenOver;

/**
 * Taking over rows of a file: the first time an event, the same content again nothing, other
 * content a correction of that first event. What was decided here about the employment since stays
 * as it is.
 */
final class TakingOver {
  private TakingOver() {}

  static Decision takeOver(EmploymentTakenOver row, Employment employment) {
    return switch (employment) {
      case NotStarted _ -> accept(row);
      case RowWithdrawn(var first) -> correct(first, row);
      case Running(var contract) -> takeOver(row, contract);
      case Ended(var contract) -> takeOver(row, contract);
    };
  }

  static Decision withdraw(WithdrawTakenOver withdraw, Employment employment) {
    return switch (employment) {
      case NotStarted _, RowWithdrawn _ -> accept();
      case Running(var contract) -> withdraw(withdraw, contract);
      case Ended(var contract) -> withdraw(withdraw, contract);
    };
  }

  private static Decision takeOver(EmploymentTakenOver row, Contract contract) {
    if (contract.row() == null) {
      return refuse(DECIDED_HERE);
    }
    return contract.row().equals(row) ? accept() : correct(contract.first(), row);
  }

  private static Decision correct(EventId first, EmploymentTakenOver row) {
    return accept(new EventCorrected(row.residentId(), first, row, SOURCE_CORRECTED));
  }

  private static Decision withdraw(WithdrawTakenOver withdraw, Contract contract) {
    var row = contract.row();
    return row == null
        ? refuse(DECIDED_HERE)
        : accept(
            new EventWithdrawn(
                row.residentId(),
                contract.first(),
                row.legalFramework(),
                row.processingActivity(),
                withdraw.reason()));
  }
}
