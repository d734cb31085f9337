package nl.doorloop.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings of a broker that is alone, small, durable and quickly back after a kill. */
final class KafkaSettings {
  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";
  private static final String BROKER = "PLAINTEXT";

  private static final Set<String> NOT_TO_BE_SET =
      Set.of(
          "process.roles",
          "node.id",
          "broker.id",
          "listeners",
          "advertised.listeners",
          "listener.security.protocol.map",
          "controller.listener.names",
          "inter.broker.listener.name",
          "controller.quorum.voters",
          "controller.quorum.bootstrap.servers",
          "log.dir",
          "log.dirs",
          "metadata.log.dir");

  private KafkaSettings() {}

  /**
   * @throws IllegalArgumentException when a setting is one that this class decides
   */
  static void requireFree(Map<String, String> settings) {
    for (String name : settings.keySet()) {
      if (NOT_TO_BE_SET.contains(name)) {
        throw new IllegalArgumentException(
            "The Kafka setting '%s' is not for the caller".formatted(name));
      }
    }
  }

  static Map<String, String> of(
      Path data, int port, int controllerPort, Map<String, String> overrides) {
    Map<String, String> all = new LinkedHashMap<>();
    alone(all);
    small(all);
    durable(all);
    all.putAll(overrides);
    all.put("process.roles", "broker,controller");
    all.put("node.id", Integer.toString(NODE));
    all.put(
        "listeners",
        "%s://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(BROKER, port, CONTROLLER, controllerPort));
    all.put("advertised.listeners", "%s://127.0.0.1:%d".formatted(BROKER, port));
    all.put(
        "listener.security.protocol.map",
        "%s:PLAINTEXT,%s:PLAINTEXT".formatted(BROKER, CONTROLLER));
    all.put("controller.listener.names", CONTROLLER);
    all.put("inter.broker.listener.name", BROKER);
    // Voters given here are not stored, so that the controller's port may be another one at each
    // start.
    all.put("controller.quorum.voters", "%d@127.0.0.1:%d".formatted(NODE, controllerPort));
    all.put("log.dirs", data.toString());
    return all;
  }

  private static void alone(Map<String, String> all) {
    for (String name :
        List.of(
            "default.replication.factor",
            "offsets.topic.replication.factor",
            "transaction.state.log.replication.factor",
            "transaction.state.log.min.isr",
            "share.coordinator.state.topic.replication.factor",
            "share.coordinator.state.topic.min.isr")) {
      all.put(name, "1");
    }
    all.put("auto.create.topics.enable", "false");
    all.put("group.initial.rebalance.delay.ms", "0");
    // After a kill a broker has to wait until its former self counts as gone: 9 s by default.
    all.put("broker.session.timeout.ms", "1500");
    all.put("broker.heartbeat.interval.ms", "300");
  }

  // By default Kafka takes 128 MB for cleaning, 20 MB for the indexes of each partition, and some
  // twenty threads.
  private static void small(Map<String, String> all) {
    for (String name :
        List.of(
            "offsets.topic.num.partitions",
            "transaction.state.log.num.partitions",
            "share.coordinator.state.topic.num.partitions",
            "num.recovery.threads.per.data.dir",
            "num.network.threads")) {
      all.put(name, "1");
    }
    all.put("num.io.threads", "2");
    all.put("background.threads", "2");
    all.put("log.cleaner.dedupe.buffer.size", "4194304");
    all.put("log.index.size.max.bytes", "1048576");
  }

  private static void durable(Map<String, String> all) {
    // There is no second broker with a copy: what is acknowledged has to be on the disk.
    all.put("log.flush.interval.messages", "1");
    // A group of consumers that was away for longer than a week goes on where it stopped.
    all.put("offsets.retention.minutes", "5256000");
  }
}
