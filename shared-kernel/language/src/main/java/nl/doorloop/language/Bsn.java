package nl.doorloop.language;

import java.util.regex.Pattern;

/**
 * Burgerservicenummer: nine digits that pass the eleven-test (9a+8b+7c+6d+5e+4f+3g+2h-i is a
 * positive multiple of 11). Lives in the resident registry only: never in an event, an address, a
 * log line or a topic key, and therefore never in {@link #toString()}.
 */
public record Bsn(String digits) {
  private static final Pattern FORM = Pattern.compile("[0-9]{9}");

  public Bsn {
    if (!FORM.matcher(digits).matches()) {
      throw new InvalidValue("must be nine digits");
    }
    int sum = -(digits.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * (digits.charAt(i) - '0');
    }
    if (sum <= 0 || sum % 11 != 0 || digits.startsWith("00")) {
      throw new InvalidValue("fails the eleven-test");
    }
  }

  public static Bsn of(String digits) {
    return new Bsn(digits);
  }

  @Override
  public String toString() {
    return "Bsn[*********]";
  }
}
