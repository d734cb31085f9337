package nl.doorloop.allinone.kills;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.doorloop.embedded.EmbeddedKafka;

/** Kafka in a process of its own, until it is killed. */
public final class Broker {
  private Broker() {}

  /**
   * @param args the folder and the port
   */
  public static void main(String[] args) throws InterruptedException {
    try (var kafka =
        EmbeddedKafka.start(
            Path.of(args[0]),
            Integer.parseInt(args[1]),
            Map.of(),
            trouble -> {
              System.err.println(trouble);
              Runtime.getRuntime().halt(3);
            })) {
      System.out.println("listens on " + kafka.port());
      new CountDownLatch(1).await();
    }
  }
}
