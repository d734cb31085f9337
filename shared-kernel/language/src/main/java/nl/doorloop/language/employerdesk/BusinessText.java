package nl.doorloop.language.employerdesk;

import nl.doorloop.language.TextValue;

/**
 * The name of an employer, of its contact or of its work: one line of 1 to 120 characters, without
 * a BSN.
 */
public record BusinessText(String text) implements TextValue {
  public BusinessText {
    text = BusinessWords.checked(text, 120, false);
  }

  public static BusinessText of(String text) {
    return new BusinessText(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
