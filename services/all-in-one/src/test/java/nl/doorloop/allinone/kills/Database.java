package nl.doorloop.allinone.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.doorloop.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * The database server of the line. Killed, all of its processes end at once, as in a power cut;
 * started again, it finds its folder as it was left.
 */
final class Database extends Part {
  static final String NAME = "doorloop";
  private static final Map<String, String> SETTINGS = Map.of("max_connections", "200");

  private final Path folder;
  private final int port;
  private @Nullable EmbeddedPostgres running;

  Database(Path folder, int port) {
    super("postgresql");
    this.folder = folder;
    this.port = port;
  }

  @Override
  ProcessHandle start() throws IOException {
    if (running != null) {
      running.close();
    }
    running = EmbeddedPostgres.start(folder, port, SETTINGS);
    running.createDatabaseIfMissing(NAME);
    return postmaster().orElseThrow(() -> new IOException("ended at once"));
  }

  @Override
  boolean answers() {
    try (var connection = connect()) {
      return connection.isValid(2);
    } catch (SQLException | IOException e) {
      return false;
    }
  }

  @Override
  boolean kill() {
    try {
      var postmaster = postmaster();
      var all =
          postmaster.stream().flatMap(p -> Stream.concat(Stream.of(p), p.descendants())).toList();
      all.forEach(ProcessHandle::destroyForcibly);
      return !all.isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<ProcessHandle> postmaster() throws IOException {
    var file = folder.resolve("data").resolve("postmaster.pid");
    return Files.exists(file)
        ? Files.readString(file)
            .lines()
            .findFirst()
            .map(String::strip)
            .filter(pid -> pid.matches("\\d+"))
            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
            .filter(p -> p.parent().equals(Optional.of(ProcessHandle.current())))
        : Optional.empty();
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
  }

  List<String> credentials() throws IOException {
    return List.of("postgres", Files.readString(folder.resolve("password")).strip());
  }

  Connection connect() throws SQLException, IOException {
    var login = new Properties();
    login.put("user", credentials().getFirst());
    login.put("password", credentials().getLast());
    login.put("loginTimeout", "5");
    login.put("socketTimeout", "120");
    return DriverManager.getConnection(url(), login);
  }

  @Override
  public void close() throws InterruptedException {
    super.close();
    if (running != null) {
      running.close();
    }
  }
}
