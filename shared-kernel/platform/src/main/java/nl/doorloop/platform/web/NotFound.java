package nl.doorloop.platform.web;

/** What was asked for does not exist, or not for this caller: 404, the same answer for both. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super(what);
  }
}
