package nl.doorloop.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A program that tests can kill: runs the servers in the folders that it is given, says on one line
 * where they listen, and stops when its input ends.
 */
final class BothServers {
  private BothServers() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    boolean withKafka = arguments.length > 1 && arguments[1].equals("with-kafka");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(folder.resolve("postgresql"), 0, Map.of())) {
      String listening = "listening %d %s".formatted(postgres.port(), postgres.password());
      if (withKafka) {
        try (EmbeddedKafka kafka =
            EmbeddedKafka.start(folder.resolve("kafka"), 0, Map.of(), System.err::println)) {
          runUntilInputEnds(listening + " " + kafka.bootstrapServers());
        }
      } else {
        runUntilInputEnds(listening);
      }
    }
  }

  private static void runUntilInputEnds(String listening) throws IOException {
    System.out.println(listening);
    while (System.in.read() != -1) {}
  }
}
