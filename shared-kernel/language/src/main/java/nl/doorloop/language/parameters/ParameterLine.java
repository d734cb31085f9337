package nl.doorloop.language.parameters;

import java.time.LocalDate;
import nl.doorloop.language.Period;
import org.jspecify.annotations.Nullable;

/**
 * One value over a period.
 *
 * @param to the first day on which it does not hold, where that was said; it also ends where the
 *     next one of the same parameter begins
 * @param value in the form of the parameter's unit
 * @param source the law, ordinance or decision that sets it
 */
public record ParameterLine(
    ParameterId parameterId, LocalDate from, @Nullable LocalDate to, String value, String source) {
  public ParameterLine {
    new Period(from, to);
  }

  public Period period() {
    return new Period(from, to);
  }
}
