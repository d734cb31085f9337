package nl.doorloop.testsupport;

import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.doorloop.embedded.EmbeddedKafka;
import nl.doorloop.embedded.EmbeddedPostgres;

/** Real parts as the all-in-one has them, in a temporary folder. */
final class EmbeddedParts implements Parts {
  private final TestSettings settings;
  private final String why;
  private final Once<Path> folder = new Once<>(TemporaryFolder::create);
  private final Queue<AutoCloseable> running = new ConcurrentLinkedQueue<>();
  private final Once<Databases> databases = new Once<>(this::startPostgres);
  private final Once<RealParts.Kafka> kafka = new Once<>(this::startKafka);

  EmbeddedParts(TestSettings settings, String why) {
    this.settings = settings;
    this.why = why;
  }

  /**
   * Many application contexts share the server, and what a test writes need not survive a power
   * cut.
   */
  static Map<String, String> postgresSettings(TestSettings settings) {
    Map<String, String> all = new TreeMap<>(Map.of("max_connections", "300"));
    if (!settings.durable()) {
      all.putAll(Map.of("fsync", "off", "full_page_writes", "off"));
    }
    return all;
  }

  private static Map<String, String> kafkaSettings(TestSettings settings) {
    return settings.durable()
        ? Map.of()
        : Map.of("log.flush.interval.messages", Long.toString(Long.MAX_VALUE));
  }

  @Override
  public String description() {
    return "embedded servers, because " + why;
  }

  @Override
  public RealParts.Postgres newDatabase() {
    return databases.get().create();
  }

  @Override
  public RealParts.Kafka kafka() {
    return kafka.get();
  }

  private Databases startPostgres() {
    EmbeddedPostgres server =
        EmbeddedPostgres.start(folder.get().resolve("postgresql"), 0, postgresSettings(settings));
    running.add(server);
    return new Databases(server::jdbcUrl, server.user(), server.user(), server.password());
  }

  private RealParts.Kafka startKafka() {
    EmbeddedKafka server =
        EmbeddedKafka.start(
            folder.get().resolve("kafka"), 0, kafkaSettings(settings), System.err::println);
    running.add(server);
    return new RealParts.Kafka(server.bootstrapServers());
  }

  /** The folder of both servers. */
  Path folder() {
    return folder.get();
  }

  @Override
  public void close() {
    try {
      for (AutoCloseable server : running) {
        server.close();
      }
      running.clear();
      TemporaryFolder.delete(folder.get());
    } catch (Exception e) {
      throw new IllegalStateException(
          "The real parts of the tests could not be cleared away: " + e, e);
    }
  }
}
