package nl.doorloop.language.employerdesk;

import java.util.regex.Pattern;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.InvalidValue;

/** What may be written in words to and about an employer. */
final class BusinessWords {
  private static final Pattern NINE_DIGITS =
      Pattern.compile(
          "(?<![0-9])(?:[0-9]{9}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}|[0-9]{4}[ .-][0-9]{2}[ .-][0-9]{3})(?![0-9])");

  private BusinessWords() {}

  /**
   * The text without white space at its ends.
   *
   * @throws InvalidValue for a text that is empty, too long, of more lines than it may have, or in
   *     which nine digits stand that could be a BSN
   */
  static String checked(String text, int longest, boolean lines) {
    var checked = text.strip();
    if (checked.isEmpty() || checked.length() > longest) {
      throw new InvalidValue("must be a text of 1 to " + longest + " characters");
    }
    if (checked.chars().anyMatch(c -> Character.isISOControl(c) && !(lines && isLineEnd(c)))) {
      throw new InvalidValue(
          lines ? "must be a text without control characters" : "must be a text of one line");
    }
    if (NINE_DIGITS.matcher(checked).results().anyMatch(nine -> isBsn(nine.group()))) {
      throw new InvalidValue("must not hold a BSN");
    }
    return checked;
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBsn(String nine) {
    try {
      Bsn.of(nine.replaceAll("[^0-9]", ""));
      return true;
    } catch (InvalidValue e) {
      return false;
    }
  }
}
