package nl.doorloop.allinone;

import org.jspecify.annotations.Nullable;

/** The product cannot start; the message is a sentence that says why and what to do. */
final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
