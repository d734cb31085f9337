package nl.doorloop.language.employerdesk;

import nl.doorloop.language.TextValue;

/**
 * A question or an answer in the dealings with an employer: 1 to 1,000 characters, lines allowed,
 * without a BSN.
 */
public record BusinessMessage(String text) implements TextValue {
  public BusinessMessage {
    text = BusinessWords.checked(text, 1000, true);
  }

  public static BusinessMessage of(String text) {
    return new BusinessMessage(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
