package nl.doorloop.debtsupport.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;

/** What may be asked of a {@link DebtArrangement}. */
public sealed interface ArrangementCommand {
  ProvisionId provisionId();

  /** The stream that decides about it. */
  default ProvisionId streamId() {
    return provisionId();
  }

  /**
   * An arrangement begins, as the event would say it; it comes from no file.
   *
   * @param request how the request stands that it names, or one that was never made
   * @param parameters what is set, for how long an amicable scheme lasts
   * @param schemes the days of the debt schemes that the resident is or was in
   */
  record StartArrangement(
      ArrangementStarted arrangement,
      DebtRequest request,
      Parameters parameters,
      List<Period> schemes)
      implements ArrangementCommand {
    public StartArrangement {
      schemes = List.copyOf(schemes);
    }

    /** Of somebody who was in no debt scheme. */
    public StartArrangement(
        ArrangementStarted arrangement, DebtRequest request, Parameters parameters) {
      this(arrangement, request, parameters, List.of());
    }

    @Override
    public ProvisionId provisionId() {
      return arrangement.provisionId();
    }
  }

  /**
   * {@code to} is the first day without it.
   *
   * @param outcome absent where nobody says what it came to
   * @param statutoryCleans whether the organisation gives a clean slate to a statutory scheme only
   */
  record EndArrangement(
      ProvisionId provisionId,
      LocalDate to,
      EndReason reason,
      @Nullable ArrangementOutcome outcome,
      @Nullable DespiteHandOver despiteHandOver,
      boolean statutoryCleans)
      implements ArrangementCommand {
    /** One that is not being handed over. */
    public EndArrangement(
        ProvisionId provisionId,
        LocalDate to,
        EndReason reason,
        @Nullable ArrangementOutcome outcome) {
      this(provisionId, to, reason, outcome, null, true);
    }
  }

  /** The municipality declares that there is no amicable solution. */
  record IssueDeclaration(ProvisionId provisionId, LocalDate on) implements ArrangementCommand {}

  record StartAfterCare(ProvisionId provisionId, LocalDate from) implements ArrangementCommand {}

  /** {@code to} is the first day without after-care. */
  record EndAfterCare(ProvisionId provisionId, LocalDate to) implements ArrangementCommand {}

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
