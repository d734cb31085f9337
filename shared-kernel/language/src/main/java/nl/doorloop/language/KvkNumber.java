package nl.doorloop.language;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Number of an employer in the trade register: eight digits. */
public record KvkNumber(String text) implements TextValue, Serializable {
  private static final Pattern FORM = Pattern.compile("[0-9]{8}");

  public KvkNumber {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue("must be eight digits");
    }
  }

  public static KvkNumber of(String text) {
    return new KvkNumber(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
