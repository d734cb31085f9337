package nl.doorloop.debtsupport.domain;

import java.time.LocalDate;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.debtsupport.DebtRefusalGround;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;

/** What may be asked of a {@link DebtRequest}. */
public sealed interface RequestCommand {
  DebtRequestId requestId();

  /** The stream that decides about it. */
  default DebtRequestId streamId() {
    return requestId();
  }

  /**
   * Somebody turned to the municipality, as the event would say it.
   *
   * @param signal how the early signal stands that it names, or one that was never received
   */
  record RequestHelp(HelpRequested request, EarlySignal signal) implements RequestCommand {
    @Override
    public DebtRequestId requestId() {
      return request.requestId();
    }
  }

  /** It became a threatening situation. */
  record Threaten(DebtRequestId requestId, Threat threatening, LocalDate on)
      implements RequestCommand {}

  /**
   * @param application whether the resident applied in it
   * @param weeksTold in how many weeks the resident was told to expect a result; absent where that
   *     was not said
   * @param parameters what is set, for the term to decide
   */
  record HoldFirstTalk(
      DebtRequestId requestId,
      LocalDate on,
      boolean application,
      @Nullable Integer weeksTold,
      Parameters parameters)
      implements RequestCommand {}

  /**
   * @param plan the day of the plan of action
   */
  record Admit(DebtRequestId requestId, LocalDate on, LocalDate plan) implements RequestCommand {}

  record Refuse(DebtRequestId requestId, LocalDate on, DebtRefusalGround ground)
      implements RequestCommand {}

  record WithdrawRequest(DebtRequestId requestId, LocalDate on) implements RequestCommand {}
}
