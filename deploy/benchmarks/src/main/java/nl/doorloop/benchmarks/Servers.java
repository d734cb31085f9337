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

  private final Path folder;
  private final EmbeddedPostgres postgres;
  private final EmbeddedKafka kafka;

  public Servers(Run run, String name) throws IOException, SQLException {
    folder = run.emptyFolder(name);
    postgres =
        EmbeddedPostgres.start(
            folder.resolve("postgresql"), 0, Map.of("max_connections", "300"));
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0, Map.of(), System.err::println);
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

  /** The version of the binaries that come along, without starting them. */
  static String postgresqlVersion() {
    return org.postgresql.util.DriverInfo.DRIVER_FULL_NAME;
  }

  @Override
  public void close() throws IOException {
    kafka.close();
    postgres.close();
    Run.delete(folder);
  }
}
