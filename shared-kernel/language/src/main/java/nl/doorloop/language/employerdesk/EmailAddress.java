package nl.doorloop.language.employerdesk;

import java.util.regex.Pattern;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.TextValue;

/** E-mail address of an organisation; at most 254 characters. */
public record EmailAddress(String text) implements TextValue {
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}[.]){1,8}[A-Za-z]{2,24}");

  public EmailAddress {
    if (text.length() > 254 || !FORM.matcher(text).matches()) {
      throw new InvalidValue("must be an e-mail address such as werk@example.org");
    }
  }

  public static EmailAddress of(String text) {
    return new EmailAddress(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
