package nl.doorloop.allinone.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.testsupport.Waiting;

/**
 * {@code deploy/compose.yaml} with images of this build, as a project of its own on the loopback
 * address; closing it, or the end of the JVM, removes everything that it made.
 */
final class Compose implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(15);
  private static final Duration COMMAND = Duration.ofMinutes(5);
  private static final Path DEPLOY = deploy();

  private final String project = "doorloop-test-" + ProcessHandle.current().pid();
  private final Path home;
  private final Shell shell;
  private final List<String> compose;
  private final Thread atTheLatest = new Thread(this::down, "compose-down");

  private Compose(Path home, List<String> compose, Map<String, String> settings) {
    this.home = home;
    this.compose = compose;
    var environment = new HashMap<>(settings);
    environment.put("DOORLOOP_SECRETS", home.resolve("secrets").toString());
    environment.put("DOORLOOP_POSTGRES_IMAGE", "local/postgres:18.6");
    environment.put("DOORLOOP_KAFKA_IMAGE", "local/kafka:4.2.1");
    this.shell = new Shell(DEPLOY, environment);
    Runtime.getRuntime().addShutdownHook(atTheLatest);
  }

  /** Why the services cannot be run apart here; empty when they can. */
  static Optional<String> reasonAgainst() {
    var shell = new Shell(DEPLOY, Map.of());
    if (!shell.tries(Duration.ofSeconds(20), List.of(docker(), "info")).ok()) {
      return Optional.of("no Docker engine answers");
    }
    if (command(shell).isEmpty()) {
      return Optional.of("there is neither docker compose nor docker-compose");
    }
    for (var build : List.of(List.of("images/build"), List.of("images/build", "services"))) {
      var built = shell.tries(Duration.ofMinutes(10), build);
      if (!built.ok()) {
        return Optional.of("%s says: %s".formatted(String.join(" ", build), built.lastLine()));
      }
    }
    return Optional.empty();
  }

  /** Nothing of it runs yet. */
  static Compose with(Map<String, String> settings) {
    try {
      var home = Files.createTempDirectory("doorloop-apart");
      var compose = new Compose(home, command(new Shell(DEPLOY, Map.of())), settings);
      compose.shell.run(COMMAND, List.of("compose/secrets", home.resolve("secrets").toString()));
      return compose;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void up(String service) {
    compose("up", "-d", "--no-deps", service);
  }

  /** Returns when this many containers of a service, or of all, say that they are ready. */
  void awaitReady(int containers) {
    Waiting.until(
        containers + " containers are ready",
        START,
        () -> ids("health=healthy").size() == containers);
  }

  List<Container> containers(String service) {
    return ids("label=com.docker.compose.service=" + service).stream()
        .map(id -> new Container(id, this))
        .toList();
  }

  /** What all containers said. */
  String logs() {
    return compose("logs", "--no-color");
  }

  /** One of the containers. */
  record Container(String id, Compose compose) {
    /** Where its port 8080 can be reached on this machine. */
    int port() {
      var address = compose.docker("port", id, "8080/tcp").lines().findFirst().orElseThrow();
      return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1).strip());
    }

    /** As {@code kill -9} does. */
    void kill() {
      compose.docker("kill", "--signal", "KILL", id);
    }

    void start() {
      compose.docker("start", id);
    }

    boolean isReady() {
      return compose.ids("health=healthy").contains(id);
    }
  }

  private List<String> ids(String filter) {
    return docker(
            "ps",
            "-q",
            "--no-trunc",
            "--filter",
            "label=com.docker.compose.project=" + project,
            "--filter",
            filter)
        .lines()
        .toList();
  }

  private String docker(String... arguments) {
    return shell.run(COMMAND, prepend(List.of(docker()), arguments));
  }

  private String compose(String... arguments) {
    var command = new ArrayList<>(compose);
    command.addAll(List.of("-p", project, "-f", "compose.yaml"));
    return shell.run(COMMAND, prepend(command, arguments));
  }

  private static List<String> prepend(List<String> command, String... arguments) {
    return Stream.concat(command.stream(), Stream.of(arguments)).toList();
  }

  /** The client that the tests are told to use, since not each fits the engine. */
  private static String docker() {
    return System.getenv().getOrDefault("DOCKER", "docker");
  }

  private static List<String> command(Shell shell) {
    return Stream.of(List.of(docker(), "compose"), List.of("docker-compose"))
        .filter(command -> shell.tries(COMMAND, List.of("which", command.getFirst())).ok())
        .filter(command -> shell.tries(COMMAND, prepend(command, "version")).ok())
        .findFirst()
        .orElse(List.of());
  }

  private static Path deploy() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("deploy/compose.yaml"))) {
        return folder.resolve("deploy");
      }
    }
    throw new IllegalStateException("the tests run outside the tree of the sources");
  }

  private void down() {
    var command = new ArrayList<>(compose);
    command.addAll(List.of("-p", project, "-f", "compose.yaml"));
    shell.run(COMMAND, prepend(command, "down", "-v", "-t", "0", "--remove-orphans"));
  }

  @Override
  public void close() throws IOException {
    down();
    Runtime.getRuntime().removeShutdownHook(atTheLatest);
    try (var files = Files.walk(home)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
