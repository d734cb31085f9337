package nl.doorloop.language.parameters;

import java.time.LocalDate;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProcessingActivity;
import org.jspecify.annotations.Nullable;

/** What was set, by whom stands beside it; it is about nobody. */
public sealed interface ParameterEvent extends DomainEvent {
  ParameterId parameterId();

  @Override
  default ParameterId subject() {
    return parameterId();
  }

  @Override
  default LegalFramework legalFramework() {
    return LegalFramework.WGR;
  }

  @Override
  default ProcessingActivity processingActivity() {
    return ProcessingActivity.CASE_CONTINUITY;
  }

  /**
   * From a day on this value holds, until the next one or the day before {@code to}.
   *
   * @param value in the form of the parameter's unit
   * @param source the law, ordinance or decision that sets it
   */
  record ParameterSet(
      ParameterId parameterId, LocalDate from, @Nullable LocalDate to, String value, String source)
      implements ParameterEvent {
    public ParameterSet {
      new Period(from, to);
      value = parameterId.name().read(value);
      source = ParameterUnit.REFERENCE.read(source);
    }
  }

  /** The value that was set from this day on was never to be; what it led to stays as it is. */
  record ParameterWithdrawn(ParameterId parameterId, LocalDate from) implements ParameterEvent {}
}
