package nl.doorloop.platform.json;

/**
 * An event whose name, or whose version, this program does not know: it was written by a newer one.
 * Nothing can be said about it, so it may not be read as if it were not there.
 */
public final class UnknownEvent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownEvent(String name, int version) {
    super("unknown event " + name + " version " + version);
  }
}
