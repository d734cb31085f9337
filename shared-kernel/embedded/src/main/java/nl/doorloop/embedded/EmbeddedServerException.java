package nl.doorloop.embedded;

/**
 * An embedded server cannot start or run. The message is one or two sentences for whoever started
 * the program: what is wrong, with which folder or port, and what to do about it.
 */
public class EmbeddedServerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EmbeddedServerException(String message) {
    super(message);
  }

  public EmbeddedServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
