package nl.doorloop.language.employerdesk;

import java.util.regex.Pattern;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.TextValue;

/**
 * Telephone number of an organisation, as people write it: ten to fifteen digits, perhaps with a
 * plus, spaces or hyphens.
 */
public record PhoneNumber(String text) implements TextValue {
  private static final Pattern FORM = Pattern.compile("[+]?[0-9](?:[ -]?[0-9]){9,14}");

  public PhoneNumber {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue("must be a telephone number such as 078 123 4567");
    }
  }

  public static PhoneNumber of(String text) {
    return new PhoneNumber(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
