package nl.doorloop.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} up to but not including {@code to}; open where {@code to} is absent. Never
 * empty: {@code to} lies after {@code from}.
 */
public record Period(LocalDate from, @Nullable LocalDate to) {
  public Period {
    if (to != null && !to.isAfter(from)) {
      throw new InvalidValue("the first day must not lie after the last day");
    }
  }

  /** A period given by its last day, as a form or a row of a file has it. */
  public static Period throughLastDay(LocalDate from, @Nullable LocalDate lastDay) {
    return new Period(from, lastDay == null ? null : lastDay.plusDays(1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  public boolean overlaps(Period other) {
    return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
  }
}
