package nl.doorloop.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.doorloop.embedded.EmbeddedKafka;
import nl.doorloop.embedded.EmbeddedPostgres;

/** PostgreSQL and Kafka with the durable settings of the product, for one scenario. */
public final class Servers implements AutoCloseable {
  /** Without these an append costs next to nothing, and proves nothing. */
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  private static volatile String version = "-";

  private final Path folder;
  private final EmbeddedPostgres postgres;
  private final EmbeddedKafka kafka;
  private final Thread atExit = new Thread(this::stop, "servers-stop");

  public Servers(Run run, String name) throws IOException, SQLException {
    folder = run.emptyFolder(name);
    postgres =
        EmbeddedPostgres.start(folder.resolve("postgresql"), 0, Map.of("max_connections", "300"));
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0, Map.of(), System.err::println);
    Runtime.getRuntime().addShutdownHook(atExit);
    postgres.createDatabaseIfMissing("doorloop");
    requireDurable();
  }

  private void requireDurable() throws SQLException {
    try (var connection = connect("doorloop");
        var statement = connection.createStatement()) {
      for (var setting : DURABLE.entrySet()) {
        try (var rows = statement.executeQuery("SHOW " + setting.getKey())) {
          rows.next();
          if (!rows.getString(1).equals(setting.getValue())) {
            throw new IllegalStateException(setting.getKey() + " is " + rows.getString(1));
          }
        }
      }
      version = connection.getMetaData().getDatabaseProductVersion();
    }
  }

  public EmbeddedPostgres postgres() {
    return postgres;
  }

  public EmbeddedKafka kafka() {
    return kafka;
  }

  /** A database on the same server, made when it is missing. */
  public String database(String name) {
    postgres.createDatabaseIfMissing(name);
    return postgres.jdbcUrl(name);
  }

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl(database), postgres.user(), postgres.password());
  }

  /** Of the server that was started last; a dash where a scenario needed none. */
  static String postgresqlVersion() {
    return version;
  }

  /** Also when somebody ends the run half-way: PostgreSQL would stay behind. */
  private void stop() {
    kafka.close();
    postgres.close();
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(atExit);
    stop();
    Run.delete(folder);
  }
}
