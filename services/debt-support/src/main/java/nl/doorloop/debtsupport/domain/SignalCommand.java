package nl.doorloop.debtsupport.domain;

import java.time.LocalDate;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.FollowUpOutcome;

/** What may be asked of an {@link EarlySignal}. */
public sealed interface SignalCommand {
  SignalId signalId();

  /** The stream that decides about it. */
  default SignalId streamId() {
    return signalId();
  }

  /** A signal came in, as the event would say it. */
  record ReceiveSignal(EarlySignalReceived signal) implements SignalCommand {
    @Override
    public SignalId signalId() {
      return signal.signalId();
    }
  }

  /** Somebody tried to get in touch with the resident. */
  record FollowUpSignal(SignalId signalId, LocalDate on, FollowUpOutcome outcome)
      implements SignalCommand {}
}
