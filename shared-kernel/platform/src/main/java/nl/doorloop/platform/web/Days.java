package nl.doorloop.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import nl.doorloop.language.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The days that a command may name: from 1950 on, and at most ten years ahead of today. What lies
 * outside is a slip of the pen.
 */
public final class Days {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
  private static final int YEARS_AHEAD = 10;
  private static final String LAST_DAY = "lastDay";

  private final Clock clock;

  public Days(Clock clock) {
    this.clock = clock;
  }

  /** Today in Europe/Amsterdam. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(HERE));
  }

  public LocalDate required(Fields fields, String field) {
    return fields.required(field, this::day);
  }

  public @Nullable LocalDate optional(Fields fields, String field) {
    return fields.optional(field, this::day).orElse(null);
  }

  /** The month as {@code yyyy-MM}. */
  public YearMonth month(Fields fields, String field) {
    return fields.required(field, this::month);
  }

  /**
   * The last day of a period, as callers name it.
   *
   * @param from the first day, which the last may not precede; absent where that is not known here
   */
  public LocalDate last(Fields fields, @Nullable LocalDate from) {
    return fields.required(LAST_DAY, text -> last(from, text));
  }

  public @Nullable LocalDate optionalLast(Fields fields, @Nullable LocalDate from) {
    return fields.optional(LAST_DAY, text -> last(from, text)).orElse(null);
  }

  /** The first day after a last day, as periods are kept; absent where the period is open. */
  public static @Nullable LocalDate after(@Nullable LocalDate lastDay) {
    return lastDay == null ? null : lastDay.plusDays(1);
  }

  private LocalDate last(@Nullable LocalDate from, String text) {
    var lastDay = day(text);
    if (from != null && lastDay.isBefore(from)) {
      throw new InvalidValue("must not lie before the first day");
    }
    return lastDay;
  }

  private LocalDate day(String text) {
    var day = FieldReading.date(text);
    if (day.isBefore(FIRST) || day.isAfter(latest())) {
      throw new InvalidValue("must be a date from " + FIRST + " to " + latest());
    }
    return day;
  }

  private YearMonth month(String text) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}")) {
        var month = YearMonth.parse(text);
        day(month.atDay(1).toString());
        return month;
      }
    } catch (DateTimeParseException e) {
      throw new InvalidValue("must be a month that exists, such as 2026-03");
    }
    throw new InvalidValue("must be a month such as 2026-03");
  }

  private LocalDate latest() {
    return today().plusYears(YEARS_AHEAD);
  }
}
