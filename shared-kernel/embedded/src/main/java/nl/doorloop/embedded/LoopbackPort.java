package nl.doorloop.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports on 127.0.0.1, the only address on which embedded servers listen. */
final class LoopbackPort {
  private static final int ATTEMPTS = 5;

  private LoopbackPort() {}

  /** What a server does with the port that it was given. */
  interface Use<T> {
    T on(int port);
  }

  /**
   * Uses the wanted port, or a free one for 0. Between finding a free port and using it another
   * program may take it; then the next free one is tried.
   *
   * @throws PortTakenException when the wanted port is taken
   */
  static <T> T use(String server, int wanted, Use<T> use) {
    requireFree(server, wanted);
    if (wanted != 0) {
      return use.on(wanted);
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return use.on(free());
      } catch (PortTakenException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /**
   * @throws PortTakenException when the port is not 0 and taken
   */
  static void requireFree(String server, int wanted) {
    if (wanted < 0 || wanted > 65_535) {
      throw new EmbeddedServerException(
          "%s cannot listen on port %d: a port lies between 1 and 65535 (0 picks a free one)."
              .formatted(server, wanted));
    }
    if (wanted != 0 && !isFree(wanted)) {
      throw new PortTakenException(server, wanted);
    }
  }

  static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "This machine has no free port on 127.0.0.1: " + e.getMessage(), e);
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
