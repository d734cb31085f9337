package nl.doorloop.platform.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import nl.doorloop.language.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Why a text is not a value of the type that was asked for, in a sentence that may be shown. */
final class Reasons {
  private Reasons() {}

  /** The reason that the type itself gave, else one that says what the type looks like. */
  static String ofConversion(Throwable thrown, @Nullable Class<?> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidValue invalid) {
        return FieldReading.sentence(invalid);
      }
    }
    return type == null ? "is not right" : ofType(type);
  }

  private static String ofType(Class<?> type) {
    if (type == LocalDate.class) {
      return "must be a date such as 2026-03-01";
    }
    if (type == Instant.class) {
      return "must be an instant such as 2026-03-01T09:30:00Z";
    }
    if (type.isEnum()) {
      return FieldReading.words(type);
    }
    if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    }
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return "must be a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type == BigDecimal.class || type.isPrimitive()) {
      return "must be a number";
    }
    if (type == String.class) {
      return "must be a text";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "must be a list";
    }
    return type.isRecord() || Map.class.isAssignableFrom(type)
        ? "must be a JSON object"
        : "is not right";
  }

  static String orElse(@Nullable String said) {
    return said == null ? "is not right" : said;
  }
}
