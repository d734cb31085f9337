package nl.doorloop.embedded;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A broker ends its JVM when it cannot go on, for example when its disk fails. Here the JVM is the
 * product's: what Kafka asks for is told to whoever runs a broker instead, for the life of the JVM.
 */
final class KafkaExits {
  private static final Logger LOG = LoggerFactory.getLogger(KafkaExits.class);
  private static final Set<Consumer<String>> LISTENERS = ConcurrentHashMap.newKeySet();

  private KafkaExits() {}

  /**
   * @param listener is told why, on a thread of its own
   */
  static void tell(Consumer<String> listener) {
    LISTENERS.add(listener);
    Exit.setExitProcedure((code, message) -> asked("exit", code, message));
    Exit.setHaltProcedure((code, message) -> asked("halt", code, message));
  }

  static void forget(Consumer<String> listener) {
    LISTENERS.remove(listener);
  }

  private static void asked(String what, int code, String message) {
    String reason =
        "Kafka asked to %s with code %d: %s"
            .formatted(what, code, message == null ? "see the log" : message);
    LOG.error(reason);
    for (Consumer<String> listener : LISTENERS) {
      Thread.ofPlatform().name("kafka-trouble").daemon().start(() -> listener.accept(reason));
    }
  }
}
