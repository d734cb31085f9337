package nl.doorloop.continuity.domain;

import java.time.LocalDate;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterId;

/** What may be asked of a {@link ParameterSeries}. */
public sealed interface ParameterCommand {
  ParameterId parameterId();

  /** The stream that decides about it. */
  default ParameterId streamId() {
    return parameterId();
  }

  /** From a day on another value holds. */
  record SetParameter(ParameterSet set) implements ParameterCommand {
    @Override
    public ParameterId parameterId() {
      return set.parameterId();
    }
  }

  /** What was set from this day on was never to be. */
  record WithdrawParameter(ParameterId parameterId, LocalDate from) implements ParameterCommand {}
}
