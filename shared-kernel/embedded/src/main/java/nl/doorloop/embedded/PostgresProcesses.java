package nl.doorloop.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    Path pidFile = data.resolve("postmaster.pid");
    Optional<ProcessHandle> server =
        named(pidFile).filter(process -> runsFrom(process, folder.path()));
    if (server.isPresent()) {
      LOG.info("Stopping PostgreSQL process {}, left behind by an earlier run", server.get().pid());
      stop(server.get());
    }
    for (ProcessHandle stray : runningFrom(folder.path())) {
      LOG.info("Ending PostgreSQL process {}, left behind by an earlier run", stray.pid());
      kill(stray);
    }
    // Nothing runs here any more. A new server would nevertheless refuse to start when the process
    // id in the file is that of
    // another program by now, or of a dead process that nobody has cleared away.
    Files.deleteIfExists(pidFile);
  }

  /** The processes whose program lies in this folder. */
  static List<ProcessHandle> runningFrom(Path folder) {
    return ProcessHandle.allProcesses().filter(process -> runsFrom(process, folder)).toList();
  }

  private static boolean runsFrom(ProcessHandle process, Path folder) {
    return program(process).filter(program -> program.startsWith(folder)).isPresent();
  }

  /**
   * Empty when it has ended, also when its parent has not yet taken notice, or when it belongs to
   * another user.
   */
  private static Optional<Path> program(ProcessHandle process) {
    try {
      String program =
          Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "exe")).toString();
      return Optional.of(
          Path.of(
              program.endsWith(DELETED)
                  ? program.substring(0, program.length() - DELETED.length())
                  : program));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessHandle> named(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
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
    long start = System.nanoTime();
    while (isRunning(process)) {
      if (System.nanoTime() - start > SECONDS.toNanos(seconds)) {
        return false;
      }
      Thread.sleep(10);
    }
    return true;
  }

  /**
   * Whether it does anything: a dead process stays in the table until its parent has taken notice.
   */
  static boolean isRunning(ProcessHandle process) {
    try {
      String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      boolean dead = status.substring(status.lastIndexOf(')') + 1).strip().startsWith("Z");
      return !dead && process.isAlive();
    } catch (IOException e) {
      return false;
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
