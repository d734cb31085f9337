package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.doorloop.embedded.EmbeddedPostgres;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPostgresTest {
  private static final Duration SOON = Duration.ofMinutes(1);

  @TempDir Path folder;

  @Test
  void a_server_that_ends_is_started_again_a_few_times_and_then_given_up() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    List<String> troubles = new CopyOnWriteArrayList<>();
    try (var kept = KeptPostgres.start(folder.resolve("pg"), told::add, troubles::add)) {
      var url = kept.server().jdbcUrl("postgres");
      run(kept.server(), "create table kept (n int)");

      for (int times = 1; times <= 3; times++) {
        run(kept.server(), "insert into kept values (" + times + ")");
        int restarts = times;
        kill();
        Waiting.until("it was started again", SOON, () -> told.size() == restarts);
        assertThat(kept.server().jdbcUrl("postgres")).isEqualTo(url);
      }
      assertThat(count(kept.server())).isEqualTo(3);
      assertThat(told).allMatch(line -> line.contains("started again"));

      kill();
      Waiting.until("it is given up", SOON, () -> !troubles.isEmpty());
      assertThat(troubles.getFirst()).startsWith("it ended 4 times within an hour");
      assertThat(told).hasSize(3);
    }
  }

  @Test
  void a_server_that_was_asked_to_stop_stays_down() {
    List<String> told = new CopyOnWriteArrayList<>();
    var kept = KeptPostgres.start(folder.resolve("pg"), told::add, told::add);
    var server = kept.server();

    kept.close();

    server.ended().join();
    assertThat(server.isRunning()).isFalse();
    // The next one finds the folder free, so nobody started another there.
    KeptPostgres.start(folder.resolve("pg"), told::add, told::add).close();
    assertThat(told).isEmpty();
  }

  private void kill() {
    var servers =
        ProcessHandle.current()
            .children()
            .filter(child -> child.info().arguments().map(this::isOurs).orElse(false))
            .toList();
    assertThat(servers).hasSize(1);
    servers.forEach(ProcessHandle::destroyForcibly);
  }

  private boolean isOurs(String[] arguments) {
    return List.of(arguments).stream().anyMatch(a -> a.contains(folder.toString()));
  }

  private static void run(EmbeddedPostgres server, String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection(
                server.jdbcUrl("postgres"), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(EmbeddedPostgres server) throws Exception {
    try (var connection =
            DriverManager.getConnection(
                server.jdbcUrl("postgres"), server.user(), server.password());
        var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
