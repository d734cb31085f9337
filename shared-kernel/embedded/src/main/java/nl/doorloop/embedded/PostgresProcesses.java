package nl.doorloop.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops PostgreSQL processes, also those that a killed JVM left behind. */
final class PostgresProcesses {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresProcesses.class);
  private static final String DELETED = " (deleted)";

  private PostgresProcesses() {}

  /**
   * Stops what an earlier JVM left running in this folder, which this JVM has taken. A process
   * counts only when its program lies in this folder: process ids are used again, above all in
   * containers.
   */
  static void stopLeftOver(DataFolder folder, Path data) throws IOException, InterruptedException {
    Optional<ProcessHandle> server =
        server(data).filter(process -> runsFrom(process, folder.path()));
    if (server.isPresent()) {
      LOG.info("Stopping PostgreSQL process {}, left behind by an earlier run", server.get().pid());
      stop(server.get());
    }
    for (ProcessHandle stray : runningFrom(folder.path())) {
      LOG.info("Ending PostgreSQL process {}, left behind by an earlier run", stray.pid());
      kill(stray);
    }
  }

  /** The processes whose program lies in this folder. */
  static List<ProcessHandle> runningFrom(Path folder) {
    return ProcessHandle.allProcesses().filter(process -> runsFrom(process, folder)).toList();
  }

  private static boolean runsFrom(ProcessHandle process, Path folder) {
    try {
      String program =
          Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "exe")).toString();
      String there =
          program.endsWith(DELETED)
              ? program.substring(0, program.length() - DELETED.length())
              : program;
      return Path.of(there).startsWith(folder);
    } catch (IOException e) {
      // It has ended by now, or belongs to somebody else.
      return false;
    }
  }

  private static Optional<ProcessHandle> server(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String pid = Files.readString(file).lines().findFirst().orElse("").strip();
    return pid.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
  }

  /** First in good order, breaking off sessions; then at once; then by force. */
  static void stop(ProcessHandle server) throws IOException, InterruptedException {
    signal(server, "INT");
    if (ends(server, 30)) {
      return;
    }
    LOG.warn("PostgreSQL process {} did not stop within 30 s; stopping it at once", server.pid());
    signal(server, "QUIT");
    if (!ends(server, 10)) {
      kill(server);
    }
  }

  private static void kill(ProcessHandle process) throws InterruptedException {
    process.destroyForcibly();
    if (!ends(process, 10)) {
      throw new EmbeddedServerException(
          "PostgreSQL process %d cannot be stopped.".formatted(process.pid()));
    }
  }

  private static boolean ends(ProcessHandle process, long seconds) throws InterruptedException {
    try {
      process.onExit().get(seconds, SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new EmbeddedServerException(
          "PostgreSQL process %d cannot be watched.".formatted(process.pid()), e);
    }
  }

  // Java itself can only send TERM, on which PostgreSQL would wait for its clients, and KILL.
  private static void signal(ProcessHandle process, String signal)
      throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, process.pid()))
        .start()
        .waitFor();
  }
}
