package nl.doorloop.platform.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.TextValue;
import nl.doorloop.platform.web.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a piece of JSON, in one sentence about one field; never repeats the value,
 * which may be a BSN.
 */
public final class JsonError {
  private JsonError() {}

  /** The field as the caller wrote it, {@code provisions[2].from}; empty for the whole body. */
  public static FieldError of(JacksonException error) {
    return new FieldError(path(error), message(error));
  }

  private static String path(JacksonException error) {
    var path = new StringBuilder();
    for (var step : error.getPath()) {
      if (step.getPropertyName() != null) {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      } else if (step.getIndex() >= 0) {
        path.append('[').append(step.getIndex()).append(']');
      }
    }
    return path.toString();
  }

  private static String message(JacksonException error) {
    var invalid = invalidValue(error);
    if (invalid != null) {
      return String.valueOf(invalid.getMessage());
    }
    return switch (error) {
      case StreamReadException e ->
          "is not valid JSON (line %d, column %d)"
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      case UnrecognizedPropertyException _ -> "is not a known field";
      case InvalidNullException _ -> "is required";
      case MismatchedInputException e
          when String.valueOf(e.getOriginalMessage()).startsWith("Missing required") ->
          "is required";
      case MismatchedInputException e -> expected(e.getTargetType());
      default -> "cannot be read";
    };
  }

  private static @Nullable InvalidValue invalidValue(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidValue invalid) {
        return invalid;
      }
    }
    return null;
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "is not of the right type";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "must be a whole number";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "must be a number";
    }
    if (type == String.class || TextValue.class.isAssignableFrom(type)) {
      return "must be a text";
    }
    if (type == LocalDate.class) {
      return Dates.DAY;
    }
    if (type == YearMonth.class) {
      return Dates.MONTH;
    }
    if (type.isEnum()) {
      return "must be one of "
          + Arrays.stream(type.getEnumConstants())
              .map(c -> ((Enum<?>) c).name())
              .collect(Collectors.joining(", "));
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "must be a list";
    }
    return "must be an object";
  }
}
