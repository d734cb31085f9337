package nl.doorloop.debtsupport.domain;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;

/** What may be asked of a {@link DebtArrangement}. */
public sealed interface ArrangementCommand {
  ProvisionId provisionId();

  /** The stream that decides about it. */
  default ProvisionId streamId() {
    return provisionId();
  }

  /** An arrangement begins, as the event would say it; it comes from no file. */
  record StartArrangement(ArrangementStarted arrangement) implements ArrangementCommand {
    @Override
    public ProvisionId provisionId() {
      return arrangement.provisionId();
    }
  }

  /** {@code to} is the first day without it. */
  record EndArrangement(ProvisionId provisionId, LocalDate to, EndReason reason)
      implements ArrangementCommand {}

  /**
   * Take over a row of the file of an organisation, as it stands there; again with other content
   * when a later file has that.
   */
  record TakeOverArrangement(ArrangementStarted row) implements ArrangementCommand {
    @Override
    public ProvisionId provisionId() {
      return row.provisionId();
    }
  }

  /** The row that was taken over is no longer true of this resident. */
  record WithdrawTakenOver(ProvisionId provisionId, CorrectionReason reason)
      implements ArrangementCommand {}
}
