package nl.doorloop.employerdesk.domain;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import org.jspecify.annotations.Nullable;

/** What may be asked of a {@link Placement}. */
public sealed interface PlacementCommand
    permits PlacementCommand.StartPlacement,
        PlacementCommand.EndPlacement,
        PlacementCommand.TakeOverPlacement,
        PlacementCommand.WithdrawTakenOver,
        DuringPlacement {
  ProvisionId provisionId();

  /** The stream that decides about it. */
  default ProvisionId streamId() {
    return provisionId();
  }

  /** A placement begins, as the event would say it; it comes from no file. */
  record StartPlacement(PlacementStarted placement) implements PlacementCommand {
    @Override
    public ProvisionId provisionId() {
      return placement.provisionId();
    }
  }

  /** {@code to} is the first day without it. */
  record EndPlacement(
      ProvisionId provisionId,
      LocalDate to,
      EndReason reason,
      @Nullable DespiteHandOver despiteHandOver)
      implements PlacementCommand {
    /** One that is not being handed over. */
    public EndPlacement(ProvisionId provisionId, LocalDate to, EndReason reason) {
      this(provisionId, to, reason, null);
    }
  }

  /**
   * Take over a row of the file of an organisation, as it stands there; again with other content
   * when a later file has that.
   */
  record TakeOverPlacement(PlacementStarted row) implements PlacementCommand {
    @Override
    public ProvisionId provisionId() {
      return row.provisionId();
    }
  }

  /** The row that was taken over is no longer true of this resident. */
  record WithdrawTakenOver(ProvisionId provisionId, CorrectionReason reason)
      implements PlacementCommand {}
}
