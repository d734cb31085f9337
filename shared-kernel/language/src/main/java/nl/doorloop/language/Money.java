package nl.doorloop.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount in euro, kept in whole cents; from 0 to 9,999,999.99. Written as {@code 1401.50}. */
public record Money(long cents) implements TextValue, Comparable<Money> {
  private static final Pattern FORM = Pattern.compile("[0-9]{1,7}([.][0-9]{1,2})?");
  private static final long MAX_CENTS = 999_999_999;

  public Money {
    if (cents < 0 || cents > MAX_CENTS) {
      throw new InvalidValue("must be an amount from 0 to 9999999.99");
    }
  }

  public static Money of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue("must be an amount such as 1401.50, with at most two decimals");
    }
    return new Money(
        new BigDecimal(text)
            .setScale(2, RoundingMode.UNNECESSARY)
            .unscaledValue()
            .longValueExact());
  }

  @Override
  public String text() {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  @Override
  public String toString() {
    return text();
  }
}
