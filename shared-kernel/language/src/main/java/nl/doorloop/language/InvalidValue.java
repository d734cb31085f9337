package nl.doorloop.language;

/**
 * A text that is not a value of the type it was meant for; the message is a sentence that may be
 * shown, and never repeats a BSN.
 */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public InvalidValue(String message) {
    super(message);
  }
}
