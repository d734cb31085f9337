package nl.doorloop.embedded;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server in a child process, its data in one folder. It is durable (every commit
 * reaches the disk), has a password that is made once, listens on 127.0.0.1 only, and sorts text
 * the same on every machine.
 *
 * <p>Whoever starts it closes it, after everything that uses it has been closed; that is why it
 * adds no shutdown hook of its own. A JVM that is killed leaves the server running: the next start
 * on the same folder stops it first, and loses nothing.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final int LAYOUT = 1;
  private static final String SERVER = "PostgreSQL";
  private static final String USER = "postgres";
  private static final String DATA = "data";
  private static final String PASSWORD = "password";
  private static final String LOG_FILE = "postgresql.log";
  // Long, since after a kill in the middle of much writing the server first has to replay what was
  // written.
  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "shared_buffers", "128MB",
          "max_connections", "100",
          "idle_in_transaction_session_timeout", "60s",
          // Its log says what went wrong, and never with which values: they may be a person's.
          "log_error_verbosity", "terse",
          "log_min_error_statement", "panic",
          "log_parameter_max_length", "0",
          "log_parameter_max_length_on_error", "0");
  private static final Set<String> NOT_TO_BE_SET =
      Set.of(
          "listen_addresses",
          "port",
          "unix_socket_directories",
          "data_directory",
          "hba_file",
          "ident_file");

  private final DataFolder folder;
  private final ProcessHandle server;
  private final int port;
  private final String password;
  private boolean closed;

  private EmbeddedPostgres(DataFolder folder, ProcessHandle server, int port, String password) {
    this.folder = folder;
    this.server = server;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the server on the data in this folder, or on a new and empty database cluster.
   *
   * @param folder is made when it is missing; belongs to this server alone
   * @param port to listen on; 0 picks a free one
   * @param settings PostgreSQL's own, by name, for example {@code shared_buffers} to {@code 256MB};
   *     they win over the defaults of this class
   * @throws PortTakenException when another program listens on the port
   * @throws EmbeddedServerException when it cannot be started, with the reason
   * @throws IllegalArgumentException when a setting is no name of a setting, or one that this class
   *     decides
   */
  public static EmbeddedPostgres start(Path folder, int port, Map<String, String> settings) {
    PostgresBinaries.requireThisPlatform();
    Map<String, String> all = withDefaults(settings);
    DataFolder home =
        DataFolder.take(
            folder, new FolderMark(SERVER, LAYOUT, PostgresBinaries.majorVersion()), false);
    try {
      Path data = home.resolve(DATA);
      PostgresProcesses.stopLeftOver(home, data);
      LoopbackPort.requireFree(SERVER, port);
      home.deleteHalfMade();
      PostgresBinaries binaries = PostgresBinaries.in(home);
      if (!Files.exists(data)) {
        initialise(home, binaries);
      }
      String password = Files.readString(home.resolve(PASSWORD)).strip();
      return LoopbackPort.use(
          SERVER,
          port,
          free -> new EmbeddedPostgres(home, launch(home, binaries, free, all), free, password));
    } catch (IOException e) {
      home.close();
      throw new EmbeddedServerException(
          "PostgreSQL cannot use the folder %s: %s".formatted(home.path(), e), e);
    } catch (InterruptedException e) {
      home.close();
      throw interrupted(e);
    } catch (RuntimeException e) {
      home.close();
      throw e;
    }
  }

  private static Map<String, String> withDefaults(Map<String, String> settings) {
    for (String name : settings.keySet()) {
      if (!name.matches("[a-z_][a-z0-9_.]*")) {
        throw new IllegalArgumentException(
            "'%s' is not the name of a PostgreSQL setting".formatted(name));
      }
      if (NOT_TO_BE_SET.contains(name)) {
        throw new IllegalArgumentException(
            "The PostgreSQL setting '%s' is not for the caller".formatted(name));
      }
    }
    Map<String, String> all = new LinkedHashMap<>(DEFAULTS);
    all.putAll(settings);
    return all;
  }

  private static void initialise(DataFolder home, PostgresBinaries binaries)
      throws IOException, InterruptedException {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    home.write(PASSWORD, HexFormat.of().formatHex(secret) + "\n");
    Path halfMade = home.halfMade(DATA);
    binaries.run(
        "initdb",
        "--pgdata=" + halfMade,
        "--username=" + USER,
        "--pwfile=" + home.resolve(PASSWORD),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8");
    home.finish(halfMade, DATA);
  }

  private static ProcessHandle launch(
      DataFolder home, PostgresBinaries binaries, int port, Map<String, String> settings) {
    Path log = home.resolve(LOG_FILE);
    List<String> arguments = new ArrayList<>(List.of("-D", home.resolve(DATA).toString()));
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.put("listen_addresses", "127.0.0.1");
    all.put("port", Integer.toString(port));
    all.put("unix_socket_directories", "");
    all.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
    try {
      if (Files.exists(log)) {
        Files.move(log, home.resolve(LOG_FILE + ".previous"), StandardCopyOption.REPLACE_EXISTING);
      }
      Process process =
          binaries
              .call("postgres", arguments.toArray(String[]::new))
              .redirectOutput(log.toFile())
              .start();
      Thread exitWhileStarting =
          new Thread(process::destroyForcibly, "postgresql-start-broken-off");
      Runtime.getRuntime().addShutdownHook(exitWhileStarting);
      try {
        awaitReady(process, home.resolve(DATA), log, port);
        Runtime.getRuntime().removeShutdownHook(exitWhileStarting);
        return process.toHandle();
      } catch (IOException | InterruptedException | RuntimeException e) {
        process.destroyForcibly();
        throw e;
      }
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "PostgreSQL cannot be started in %s: %s".formatted(home.path(), e), e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void awaitReady(Process process, Path data, Path log, int port)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (!isReady(process, data.resolve("postmaster.pid"))) {
      if (process.waitFor(20, MILLISECONDS)) {
        String output = Files.readString(log);
        throw output.contains("could not bind IPv4 address")
            ? new PortTakenException(SERVER, port)
            : PostgresBinaries.failure("server", process.exitValue(), output);
      }
      if (System.nanoTime() - start > START_LIMIT.toNanos()) {
        throw new EmbeddedServerException(
            "PostgreSQL was not ready within %d minutes; its log is %s."
                .formatted(START_LIMIT.toMinutes(), log));
      }
    }
    LOG.info("PostgreSQL {} listens on 127.0.0.1:{}", PostgresBinaries.version(), port);
  }

  // The server writes its process id in the first line of this file, and its state in the eighth.
  private static boolean isReady(Process process, Path pidFile) throws IOException {
    try {
      List<String> lines = Files.readString(pidFile).lines().map(String::strip).toList();
      return lines.size() >= 8
          && lines.getFirst().equals(Long.toString(process.pid()))
          && lines.get(7).equals("ready");
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static EmbeddedServerException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new EmbeddedServerException(
        "The thread was interrupted while it worked on PostgreSQL.", e);
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** A superuser. */
  public String user() {
    return USER;
  }

  /** Of {@link #user}; made once for the folder, and kept in it, readable by its owner only. */
  public String password() {
    return password;
  }

  /** Address of a database, for {@link #user} and {@link #password}. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** Whether the server process lives. */
  public boolean isRunning() {
    return PostgresProcesses.isRunning(server);
  }

  /** Completed when the server process has ended, whoever ended it. */
  public CompletableFuture<Void> ended() {
    return server.onExit().thenAccept(_ -> {});
  }

  /**
   * Makes the database unless it is there.
   *
   * @param name lower-case letters, digits and underscores, at most 63, a letter first
   */
  public void createDatabaseIfMissing(String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException("'%s' is not a name for a database".formatted(name));
    }
    try (Connection connection = DriverManager.getConnection(jdbcUrl(USER), USER, password);
        PreparedStatement find =
            connection.prepareStatement("select from pg_database where datname = ?")) {
      find.setString(1, name);
      try (ResultSet found = find.executeQuery()) {
        if (!found.next()) {
          connection.createStatement().execute("create database " + name);
        }
      }
    } catch (SQLException e) {
      throw new EmbeddedServerException(
          "The database %s cannot be made: %s".formatted(name, e.getMessage()), e);
    }
  }

  /**
   * Stops the server, breaking off what is still connected, and gives the folder back. Does nothing
   * the second time.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (folder) {
      if (isRunning()) {
        PostgresProcesses.stop(server);
      }
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "PostgreSQL process %d cannot be stopped.".formatted(server.pid()), e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }
}
