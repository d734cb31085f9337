package nl.doorloop.benchmarks.views;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.doorloop.benchmarks.Run;
import nl.doorloop.benchmarks.RunningService;
import nl.doorloop.benchmarks.Servers;
import nl.doorloop.onecounter.OneCounterApplication;
import nl.doorloop.onecounter.operations.Rebuilds;

/**
 * A one-counter with a database and a broker of its own, and a topic that holds what is put there.
 */
final class Counter implements AutoCloseable {
  static final String DATABASE = "doorloop";

  private final Servers servers;
  private final RunningService service;

  Counter(Run run, String name) throws IOException, SQLException {
    servers = new Servers(run, name);
    service =
        new RunningService(
            servers,
            DATABASE,
            "one-counter",
            OneCounterApplication.class,
            Map.of(
                "spring.datasource.hikari.maximum-pool-size", "5",
                "doorloop.one-counter.poll", "100ms",
                "doorloop.one-counter.retire-after", "2s",
                "doorloop.demo-users", "false"));
  }

  Servers servers() {
    return servers;
  }

  RunningService service() {
    return service;
  }

  Rebuilds rebuilds() {
    return service.context().getBean(Rebuilds.class);
  }

  int activeGeneration() {
    return rebuilds().status().active().generation();
  }

  Connection connect() throws SQLException {
    return servers.connect(DATABASE);
  }

  long count(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /**
   * Puts all facts of the topic into the views by a rebuild: many times as fast as one by one.
   *
   * @param facts how many there are
   */
  void fill(long facts, Duration atMost) throws InterruptedException {
    int before = activeGeneration();
    if (!rebuilds().begin("benchmark")) {
      throw new IllegalStateException("a rebuild is under way already");
    }
    await("the views are filled", atMost, () -> activeGeneration() != before);
    awaitFacts(facts, atMost);
  }

  /** Waits until the active views hold this many facts. */
  void awaitFacts(long facts, Duration atMost) throws InterruptedException {
    await(
        "the views hold %,d facts".formatted(facts),
        atMost,
        () -> count("SELECT count(*) FROM views_%d.fact".formatted(activeGeneration())) >= facts);
  }

  /** Looks twenty times a second; what is waited for takes seconds. */
  static void await(String what, Duration atMost, BooleanSupplier holds)
      throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("within " + atMost + " it was not so that " + what);
      }
      Thread.sleep(50);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
    servers.close();
  }
}
