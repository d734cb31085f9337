package nl.doorloop.language;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Agreed hours a week: from 0 to 60, at most two decimals. */
public record Hours(BigDecimal perWeek) implements TextValue {
  private static final Pattern FORM = Pattern.compile("[0-9]{1,3}([.][0-9]{1,2})?");
  private static final BigDecimal MAX = BigDecimal.valueOf(60);

  public Hours {
    perWeek = perWeek.stripTrailingZeros();
    if (perWeek.scale() < 0) {
      perWeek = perWeek.setScale(0);
    }
    if (perWeek.signum() < 0 || perWeek.compareTo(MAX) > 0 || perWeek.scale() > 2) {
      throw new InvalidValue(
          "must be a number of hours a week from 0 to 60, with at most two decimals");
    }
  }

  public static Hours of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue(
          "must be a number of hours a week from 0 to 60, with at most two decimals");
    }
    return new Hours(new BigDecimal(text));
  }

  @Override
  public String text() {
    return perWeek.toPlainString();
  }

  @Override
  public String toString() {
    return text();
  }
}
