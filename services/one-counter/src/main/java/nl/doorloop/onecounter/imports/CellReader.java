package nl.doorloop.onecounter.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.doorloop.language.InvalidValue;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column name, each read as what it must be; empty = absent. */
final class CellReader {
  private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);
  private final UnaryOperator<String> cells;

  CellReader(UnaryOperator<String> cells) {
    this.cells = cells;
  }

  /** The cell as it stands, or null when it is empty. */
  @Nullable String peek(String column) {
    var cell = cells.apply(column);
    return cell.isEmpty() ? null : cell;
  }

  <T> @Nullable T value(String column, Function<String, T> reader) {
    var cell = peek(column);
    if (cell == null) {
      return null;
    }
    try {
      return reader.apply(cell);
    } catch (InvalidValue e) {
      throw new BrokenCell(column, String.valueOf(e.getMessage()));
    }
  }

  <T> T required(String column, Function<String, T> reader) {
    var value = value(column, reader);
    if (value == null) {
      throw new BrokenCell(column, "is missing");
    }
    return value;
  }

  static String name(String text) {
    if (text.length() > 200) {
      throw new InvalidValue("must be at most 200 characters");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("must not contain line breaks or other control characters");
    }
    return text;
  }

  static LocalDate date(String text) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        var date = LocalDate.parse(text);
        if (date.isBefore(EARLIEST)) {
          throw new InvalidValue("must not lie before " + EARLIEST);
        }
        return date;
      }
    } catch (DateTimeException e) {
      throw new InvalidValue("is not a date that exists");
    }
    throw new InvalidValue("must be a date such as 2026-11-21");
  }

  static boolean yesNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new InvalidValue("must be yes or no");
    };
  }

  /** A decimal with a point or a comma, as the point that the value types read. */
  static String decimal(String text) {
    return text.replace(',', '.');
  }

  static <E extends Enum<E>> Function<String, E> code(Class<E> type) {
    return text ->
        Arrays.stream(type.getEnumConstants())
            .filter(e -> e.name().equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "must be one of "
                            + Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))));
  }
}
