package nl.doorloop.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Dutch postcode, kept as {@code 1234AB}; a space and lower case are accepted when it is read. */
public record Postcode(String text) implements TextValue {
  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
  private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");

  public Postcode {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue("must be a postcode such as 3311AB");
    }
  }

  public static Postcode of(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      throw new InvalidValue("must be a postcode such as 3311AB");
    }
    return new Postcode(text.replace(" ", "").toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return text;
  }
}
