package nl.doorloop.language.employerdesk;

import java.util.regex.Pattern;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.TextValue;

/** Number of a place of business in the trade register: twelve digits. */
public record EstablishmentNumber(String text) implements TextValue {
  private static final Pattern FORM = Pattern.compile("[0-9]{12}");

  public EstablishmentNumber {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue("must be twelve digits");
    }
  }

  public static EstablishmentNumber of(String text) {
    return new EstablishmentNumber(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
