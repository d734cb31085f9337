package nl.doorloop.language;

import java.util.regex.Pattern;

/**
 * The kind of household (leefvorm) as its source codes it, for example {@code SINGLE} or {@code
 * COUPLE}: a code of 1 to 40 characters.
 */
public record HouseholdType(String text) implements TextValue {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_+/ -]{1,40}");

  public HouseholdType {
    if (!FORM.matcher(text).matches() || !text.strip().equals(text)) {
      throw new InvalidValue(
          "must be a code of 1 to 40 letters, digits, spaces, '_', '+', '/' or '-'");
    }
  }

  public static HouseholdType of(String text) {
    return new HouseholdType(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
