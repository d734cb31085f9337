package nl.doorloop.language.continuity;

import java.io.Serializable;
import java.util.regex.Pattern;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.TextValue;

/**
 * Which team leads a case: {@code WERK-2}. A code and never a name: letters, a hyphen and at most
 * three digits, so that no person can be written in it.
 */
public record TeamCode(String value) implements TextValue, Serializable {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-[0-9]{1,3}");

  public TeamCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("a team code is 2 to 8 capitals, a hyphen and 1 to 3 digits");
    }
  }

  public static TeamCode of(String text) {
    return new TeamCode(text);
  }

  @Override
  public String text() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
