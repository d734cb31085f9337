package nl.doorloop.allinone;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorloop.testsupport.Waiting;

/**
 * The product in a process of its own, on a free port and a folder of its own. It can be killed and
 * started again; closing stops it and everything that it started, and removes the folder.
 */
final class RunningProduct implements AutoCloseable {
  /** Of the region that the product brings in by itself. */
  static final int RESIDENTS = 120;

  private static final String READY = "Doorloop is ready";
  private static final Duration START = Duration.ofMinutes(8);
  private static final Duration STOP = Duration.ofMinutes(1);

  private final Path home;
  private final int port;
  private final int region;
  private final Map<String, String> environment;
  private final Set<ProcessHandle> children = new LinkedHashSet<>();
  private final Thread atTheLatest = new Thread(this::endEverything, "product-stop");
  private Process process;

  private RunningProduct(Path home, int port, int region, Map<String, String> environment) {
    this.environment = environment;
    this.home = home;
    this.port = port;
    this.region = region;
    Runtime.getRuntime().addShutdownHook(atTheLatest);
    this.process = launch();
  }

  /**
   * Returns when the product says that it is ready.
   *
   * @param region how many synthetic residents it brings in, after it is ready
   */
  static RunningProduct start(int region) {
    return start(region, Map.of());
  }

  /**
   * @param environment further settings, as an operator would set them
   */
  static RunningProduct start(int region, Map<String, String> environment) {
    try {
      var product =
          new RunningProduct(
              Files.createTempDirectory("doorloop-story"), freePort(), region, environment);
      product.awaitReady();
      return product;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The product's own command with this environment, in a process that nobody looks after. */
  static Process launch(Map<String, String> environment, Path console) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx768m",
            "-cp",
            classPath(),
            AllInOne.class.getName());
    builder.environment().keySet().removeIf(name -> name.startsWith("DOORLOOP_"));
    builder.environment().putAll(environment);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()))
        .start();
  }

  /** Without the parts for tests: they would log in their own way. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-support") && !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  Api as(String user) {
    return new Api(port, user);
  }

  String address() {
    return "http://localhost:" + port;
  }

  int port() {
    return port;
  }

  Path data() {
    return home.resolve("data");
  }

  /** Returns when the synthetic region is in; only for a product that brings one in. */
  void awaitRegion() {
    Waiting.until(
        "the synthetic region is in", START, () -> Files.exists(data().resolve("region.done")));
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    remember();
    process.destroyForcibly().waitFor();
  }

  /** Starts it again on the same folder and port. */
  void startAgain() {
    process = launch();
    awaitReady();
  }

  /** As Ctrl-C and {@code kill} do. Returns the exit code. */
  int stop() throws InterruptedException {
    remember();
    process.destroy();
    if (!process.waitFor(STOP.toSeconds(), SECONDS)) {
      throw new AssertionError(
          "The product did not stop within %s.%n%s".formatted(STOP, console()));
    }
    return process.exitValue();
  }

  /** Every process that the product started, also in its earlier lives, and that still lives. */
  List<ProcessHandle> children() {
    remember();
    return children.stream().filter(RunningProduct::lives).toList();
  }

  /**
   * What the product said and logged, and what its database logged. Kafka's own files of this
   * ending hold its data.
   */
  String log() throws IOException {
    var text = new StringBuilder(console());
    for (var folder : List.of(data().resolve("log"), data().resolve("postgresql"))) {
      try (var files = Files.list(folder)) {
        for (var file :
            files.filter(f -> f.getFileName().toString().contains(".log")).sorted().toList()) {
          try {
            text.append(Files.readString(file));
          } catch (NoSuchFileException e) {
            // It was given another name or thrown away since the folder was read.
          }
        }
      }
    }
    return text.toString();
  }

  private Process launch() {
    try {
      Files.deleteIfExists(home.resolve("console.log"));
      var all = new HashMap<>(environment);
      all.put("DOORLOOP_PORT", Integer.toString(port));
      all.put("DOORLOOP_DATA", data().toString());
      all.put("DOORLOOP_REGION", Integer.toString(region));
      return launch(all, home.resolve("console.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady() {
    Waiting.until(
        "the product is ready",
        START,
        () -> {
          if (!process.isAlive()) {
            throw new IllegalStateException(
                "The product ended with code %d.%n%s".formatted(process.exitValue(), console()));
          }
          return console().contains(READY);
        });
    remember();
  }

  private String console() {
    try {
      return Files.readString(home.resolve("console.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember() {
    children.addAll(process.descendants().collect(Collectors.toSet()));
  }

  // A dead process that nobody has cleared away yet still has a handle that says it lives, but no
  // command any more.
  private static boolean lives(ProcessHandle child) {
    return child.isAlive() && child.info().command().isPresent();
  }

  private void endEverything() {
    remember();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    try {
      stop();
    } finally {
      endEverything();
      Runtime.getRuntime().removeShutdownHook(atTheLatest);
      Waiting.until("the product's processes are gone", STOP, () -> children().isEmpty());
      try (var files = Files.walk(home)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
