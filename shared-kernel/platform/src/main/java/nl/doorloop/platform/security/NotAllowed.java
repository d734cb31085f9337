package nl.doorloop.platform.security;

import org.springframework.security.access.AccessDeniedException;

/** This caller may not do this, for a reason that they may know: 403. */
public final class NotAllowed extends AccessDeniedException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence is shown
   */
  public NotAllowed(String sentence) {
    super(sentence);
  }
}
