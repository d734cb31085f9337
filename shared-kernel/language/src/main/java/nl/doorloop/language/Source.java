package nl.doorloop.language;

import java.util.Locale;
import java.util.stream.Stream;

/** The files of the two organisations, by the name that the contract gives them. */
public enum Source implements TextValue {
  ASSESSMENTS,
  DEBT_SUPPORT,
  INCOME_SUPPORT,
  PLACEMENTS,
  SHELTERED_WORK;

  public static Source of(String text) {
    return Stream.of(values())
        .filter(s -> s.text().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "must be one of income-support, sheltered-work, placements, assessments, debt-support"));
  }

  @Override
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
