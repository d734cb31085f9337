package nl.doorloop.language;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A percentage above 0 and up to 100, at most two decimals; of the statutory minimum wage where it
 * is a wage cost subsidy.
 */
public record Percentage(BigDecimal value) implements TextValue {
  private static final Pattern FORM = Pattern.compile("[0-9]{1,3}([.][0-9]{1,2})?");

  public Percentage {
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
    if (value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(100)) > 0 || value.scale() > 2) {
      throw new InvalidValue(
          "must be a percentage above 0 and at most 100, with at most two decimals");
    }
  }

  public static Percentage of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue(
          "must be a percentage above 0 and at most 100, with at most two decimals");
    }
    return new Percentage(new BigDecimal(text));
  }

  @Override
  public String text() {
    return value.toPlainString();
  }

  @Override
  public String toString() {
    return text();
  }
}
