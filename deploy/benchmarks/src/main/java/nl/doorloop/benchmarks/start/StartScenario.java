package nl.doorloop.benchmarks.start;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.doorloop.benchmarks.Case;
import nl.doorloop.benchmarks.Case.Aim;
import nl.doorloop.benchmarks.Product;
import nl.doorloop.benchmarks.Ratios;
import nl.doorloop.benchmarks.Rounds;
import nl.doorloop.benchmarks.Run;
import nl.doorloop.benchmarks.Scenario;
import nl.doorloop.embedded.EmbeddedPostgres;
import nl.doorloop.language.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * The all-in-one in a process of its own over a folder that holds a region already: from the start
 * of the JVM to the first page of a resident; against an empty Spring Boot web application on the
 * same JVM with the same options. And what the region takes in memory and in the database.
 */
public final class StartScenario implements Scenario {
  private static final Pattern ID = Pattern.compile("\"residentId\"\\s*:\\s*\"([0-9a-f-]{36})\"");
  private static final String USER = "region";

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Case> run(Run run) throws Exception {
    var folder = run.emptyFolder(name());
    var data = folder.resolve("data");
    var log = folder.resolve("output.log");
    var allInOne = run.home().resolve("../../services/all-in-one").normalize();
    var java = java(allInOne.resolve("java-options"));
    var app = allInOne.resolve("target/app");
    var product = productCommand(java, app.resolve("all-in-one.jar"), app.resolve("classes.aot"));
    var withoutCache = productCommand(java, app.resolve("all-in-one.jar"), null);
    int port = freePort();
    var environment =
        Map.of(
            "DOORLOOP_PORT",
            Integer.toString(port),
            "DOORLOOP_DATA",
            data.toString(),
            "DOORLOOP_REGION",
            Integer.toString(run.of(200, 2_000)));
    var memory = new long[2];
    var page = fill(product, environment, data, log, port, memory);
    var rounds =
        new Rounds()
            .side("all-in-one", () -> start(product, environment, log, port, page))
            .side("without cache", () -> start(withoutCache, environment, log, port, page))
            .side("empty web application", () -> startEmpty(java, log))
            .run(5);
    var cases = new ArrayList<Case>();
    cases.add(
        rounds.compare(
            "from the start of the JVM to the first page of a resident",
            "all-in-one",
            "empty web application",
            "s",
            Aim.atMost(3),
            "memory with the region loaded: %,.0f MB JVM, %,.0f MB PostgreSQL"
                .formatted(memory[0] / 1e6, memory[1] / 1e6)));
    cases.add(
        rounds.compare(
            "the same without the class cache",
            "without cache",
            "empty web application",
            "s",
            null,
            "as the empty application is started"));
    cases.add(size(data));
    return cases;
  }

  /** The first start of all, which brings the region in. The page of some resident. */
  private static String fill(
      List<String> command,
      Map<String, String> environment,
      Path data,
      Path log,
      int port,
      long[] memory)
      throws Exception {
    try (var program = new Program(command, environment, log, port)) {
      program.secondsUntil("/actuator/health", USER);
      long end = System.nanoTime() + 900_000_000_000L;
      while (!Files.exists(data.resolve("region.done"))) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("the region was not brought in");
        }
        Thread.sleep(200);
      }
      memory[0] = program.memory();
      memory[1] = program.memoryOfOthers();
      var answer =
          program.ask(
              "/v1/residents/_search",
              USER,
              "{\"municipality\":\"%s\"}".formatted(Municipality.DORDRECHT.text()));
      var found = ID.matcher(answer);
      if (!found.find()) {
        throw new IllegalStateException("no resident was found: " + answer);
      }
      return "/inwoners/" + found.group(1);
    }
  }

  private static double start(
      List<String> command, Map<String, String> environment, Path log, int port, String page)
      throws Exception {
    try (var program = new Program(command, environment, log, port)) {
      return program.secondsUntil(page, USER);
    }
  }

  private static double startEmpty(List<String> java, Path log) throws Exception {
    int port = freePort();
    var command = new ArrayList<>(java);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "-Dserver.port=" + port,
            "-Dserver.address=127.0.0.1",
            "-Dspring.main.banner-mode=off",
            EmptyWeb.class.getName()));
    try (var program = new Program(command, Map.of(), log, port)) {
      return program.secondsUntil("/", USER);
    }
  }

  /** As {@code ./doorloop} starts it, after a rehearsal or without one. */
  private static List<String> productCommand(
      List<String> java, Path jar, @Nullable Path classCache) {
    var command = new ArrayList<>(java);
    if (classCache != null) {
      // A cache that does not fit is an error here, not a slower start.
      command.addAll(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + classCache, "-Xlog:aot*=off"));
    }
    command.add("-jar");
    command.add(jar.toString());
    return command;
  }

  private static List<String> java(Path options) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + options.toAbsolutePath());
  }

  /** Everything in the database of the product, against the data of the events alone. */
  private static Case size(Path data) throws SQLException {
    try (var postgres = EmbeddedPostgres.start(data.resolve("postgresql"), 0, Map.of());
        var connection =
            java.sql.DriverManager.getConnection(
                postgres.jdbcUrl("doorloop"), postgres.user(), postgres.password());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                WITH events AS (%s)
                SELECT count(*), sum(octet_length(payload)),
                  (SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c
                   JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg_%%'
                     AND n.nspname <> 'information_schema')
                FROM events"""
                    .formatted(
                        Product.stores().stream()
                            .map(store -> "SELECT payload FROM " + store + ".event")
                            .collect(joining(" UNION ALL "))))) {
      rows.next();
      double facts = rows.getLong(1);
      double own = rows.getLong(2) / facts;
      double all = rows.getLong(3) / facts;
      return new Case(
          "database, all schemas, %,.0f facts".formatted(facts),
          all,
          "the data of the facts alone",
          own,
          "bytes/fact",
          Ratios.of(List.of(all), List.of(own)),
          Aim.atMost(4),
          "stores, views, search index, identities, all indexes");
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
