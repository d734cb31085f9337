package nl.doorloop.benchmarks.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM of its own, from its start until it answers, and until it is stopped. */
final class Program implements AutoCloseable {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final long began = System.nanoTime();
  private final int port;

  Program(List<String> command, Map<String, String> environment, Path log, int port)
      throws IOException {
    this.port = port;
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    process = builder.start();
  }

  /** Seconds from the start to the first 200 for this path. */
  double secondsUntil(String path, String user) throws InterruptedException {
    long end = began + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (status(path, user) == 200) {
        return (System.nanoTime() - began) / 1e9;
      }
      Thread.sleep(5);
    }
    throw new IllegalStateException("port " + port + " did not answer " + path);
  }

  private int status(String path, String user) throws InterruptedException {
    try {
      return HTTP.send(request(path, user).GET().build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  /** What a question in JSON is answered with. */
  String ask(String path, String user, String json) throws IOException, InterruptedException {
    var request =
        request(path, user)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder request(String path, String user) {
    var login =
        Base64.getEncoder()
            .encodeToString((user + ":doorloop").getBytes(StandardCharsets.US_ASCII));
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Basic " + login);
  }

  /** Resident memory of the JVM, in bytes. */
  long memory() throws IOException {
    return memory(process.toHandle());
  }

  /** That of the processes that it started: PostgreSQL. Shared pages are counted once each. */
  long memoryOfOthers() {
    return process.descendants().mapToLong(Program::proportional).sum();
  }

  private static long memory(ProcessHandle handle) throws IOException {
    return kilobytes(Path.of("/proc/" + handle.pid() + "/status"), "VmRSS:");
  }

  private static long proportional(ProcessHandle handle) {
    try {
      return kilobytes(Path.of("/proc/" + handle.pid() + "/smaps_rollup"), "Pss:");
    } catch (IOException gone) {
      return 0;
    }
  }

  private static long kilobytes(Path file, String name) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .findFirst()
          .orElse(0);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
