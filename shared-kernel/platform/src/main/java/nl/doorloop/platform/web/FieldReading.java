package nl.doorloop.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorloop.language.InvalidValue;
import tools.jackson.databind.JsonNode;

/** One field's JSON, or one query parameter's text, to a value; says in a sentence why not. */
final class FieldReading {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_NUMBER = 30;
  private static final int LONGEST_NAME = 60;

  private FieldReading() {}

  /** A value that is one text; a number counts as its digits. */
  static String text(JsonNode node) {
    if (node.isString()) {
      return node.stringValue();
    }
    if (node.isNumber()) {
      var number = node.decimalValue();
      if (Math.abs((long) number.scale()) + number.precision() > LONGEST_NUMBER) {
        throw new InvalidValue("has too many digits");
      }
      return number.toPlainString();
    }
    throw new InvalidValue("must be a text or a number");
  }

  static String prose(JsonNode node, int maxLength) {
    if (!node.isString()) {
      throw new InvalidValue("must be a text");
    }
    var text = node.stringValue().strip();
    if (text.isEmpty()) {
      throw new InvalidValue("must not be blank");
    }
    if (text.length() > maxLength) {
      throw new InvalidValue("must be at most " + maxLength + " characters");
    }
    if (text.codePoints().anyMatch(FieldReading::unprintable)) {
      throw new InvalidValue("must not contain control characters");
    }
    return text;
  }

  private static boolean unprintable(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
        || Character.getType(c) == Character.SURROGATE;
  }

  static boolean flag(JsonNode node) {
    if (!node.isBoolean()) {
      throw new InvalidValue("must be true or false");
    }
    return node.booleanValue();
  }

  static int whole(JsonNode node, int min, int max) {
    if (node.isIntegralNumber() && node.canConvertToInt()) {
      int number = node.intValue();
      if (number >= min && number <= max) {
        return number;
      }
    }
    throw new InvalidValue("must be a whole number from " + min + " to " + max);
  }

  static LocalDate date(String text) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        var date = LocalDate.parse(text);
        if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
          return date;
        }
        throw new InvalidValue("must be a date from " + FIRST_YEAR + " to " + LAST_YEAR);
      }
    } catch (DateTimeException e) {
      throw new InvalidValue("must be a date that exists, such as 2026-03-01");
    }
    throw new InvalidValue("must be a date such as 2026-03-01");
  }

  static String oneOf(String text, Collection<String> allowed) {
    if (!allowed.contains(text)) {
      throw new InvalidValue("must be one of " + String.join(", ", allowed));
    }
    return text;
  }

  static void requireList(JsonNode node, int maxSize) {
    if (!node.isArray()) {
      throw new InvalidValue("must be a list");
    }
    if (node.size() > maxSize) {
      throw new InvalidValue("must have at most " + maxSize + " items");
    }
  }

  static <T> Function<String, T> reader(Class<T> type) {
    for (Method method : type.getMethods()) {
      if (method.getName().equals("of")
          && Modifier.isStatic(method.getModifiers())
          && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})
          && type.isAssignableFrom(method.getReturnType())) {
        return text -> type.cast(call(method, text));
      }
    }
    if (type == LocalDate.class) {
      return text -> type.cast(date(text));
    }
    if (type.isEnum()) {
      return text -> constant(type, text);
    }
    throw new IllegalArgumentException(type + " has no static of(String)");
  }

  private static Object call(Method of, String text) {
    try {
      return of.invoke(null, text);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidValue invalid) {
        throw invalid;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T constant(Class<T> type, String text) {
    for (T constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    throw new InvalidValue(words(type));
  }

  /** What is said of a text that is none of the constants of this enum. */
  static String words(Class<?> type) {
    return "must be one of "
        + Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.joining(", "));
  }

  static String sentence(InvalidValue e) {
    var message = e.getMessage();
    return message == null ? "is not right" : message;
  }

  /** A name that somebody made up, cut so that an answer does not repeat a novel. */
  static String shown(String name) {
    var printable = name.replaceAll("\\p{Cntrl}", "?");
    return printable.length() <= LONGEST_NAME
        ? printable
        : printable.substring(0, LONGEST_NAME) + "...";
  }
}
