package nl.doorloop.testsupport;

import java.util.List;

/**
 * Cleans up at the end of the JVM, after Spring's application contexts have closed what they had
 * open.
 */
final class AtJvmEnd {
  private static final List<String> SPRING =
      List.of("SpringContextShutdownHook", "SpringApplicationShutdownHook");
  private static final long PATIENCE_MILLIS = 10_000;

  private AtJvmEnd() {}

  static void run(Runnable cleaning) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  awaitSpring();
                  cleaning.run();
                },
                "real-parts-stop"));
  }

  // The JVM runs its shutdown hooks side by side; a broker that goes first would keep its clients
  // waiting for it.
  private static void awaitSpring() {
    try {
      Thread.sleep(50);
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (SPRING.contains(thread.getName())) {
          thread.join(PATIENCE_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
