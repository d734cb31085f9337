package nl.doorloop.onecounter.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.InvalidInput.FieldError;

/** The parameters of an address, read with the same care as the fields of a body. */
public final class AskedFields {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private AskedFields() {}

  /**
   * The parameters with these names; one that is empty was not asked for.
   *
   * @throws InvalidInput for a parameter that is given more than once
   */
  public static Fields of(HttpServletRequest request, String... names) {
    Map<String, String> values = new HashMap<>();
    List<FieldError> errors = new ArrayList<>();
    for (var name : names) {
      var given = request.getParameterValues(name);
      if (given != null && given.length > 1) {
        errors.add(new FieldError(name, "must be given once"));
      } else if (given != null && !given[0].isBlank()) {
        values.put(name, given[0].strip());
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return Fields.of(values);
  }

  /**
   * An instant, or a bare date that stands for the end of that day in Europe/Amsterdam. Events are
   * recorded to the microsecond.
   */
  public static Instant instant(String text) {
    try {
      if (text.length() <= 10) {
        return LocalDate.parse(text)
            .plusDays(1)
            .atStartOfDay(HERE)
            .toInstant()
            .minus(1, ChronoUnit.MICROS);
      }
      // The plus sign of an offset arrives as a space when it was not escaped.
      var instant = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
      int year = instant.atZone(HERE).getYear();
      if (year >= 1900 && year < 2200) {
        return instant;
      }
    } catch (DateTimeException e) {
      throw new InvalidValue(WHEN);
    }
    throw new InvalidValue(WHEN);
  }

  private static final String WHEN =
      "must be an instant such as 2026-03-01T09:30:00Z, or a date such as 2026-03-01";
}
