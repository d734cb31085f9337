package nl.doorloop.embedded;

/** Another program listens on the port that an embedded server wants. */
public final class PortTakenException extends EmbeddedServerException {
  private static final long serialVersionUID = 1L;

  PortTakenException(String server, int port) {
    super(
        "Port %d on 127.0.0.1 is taken by another program. Stop that program, or give %s another port (0 picks a free one)."
            .formatted(port, server));
  }
}
