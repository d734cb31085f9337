package nl.doorloop.language;

import java.util.Locale;

/** Dutch postcode, kept as {@code 1234AB}; a space and lower case are accepted when it is read. */
public record Postcode(String text) implements TextValue {
  public Postcode {
    if (!text.matches("[1-9][0-9]{3}[A-Z]{2}")) {
      throw new InvalidValue("must be a postcode such as 3311AB");
    }
  }

  public static Postcode of(String text) {
    if (!text.matches("[1-9][0-9]{3} ?[A-Za-z]{2}")) {
      throw new InvalidValue("must be a postcode such as 3311AB");
    }
    return new Postcode(text.replace(" ", "").toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return text;
  }
}
