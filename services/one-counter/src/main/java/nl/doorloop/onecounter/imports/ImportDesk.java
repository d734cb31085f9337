package nl.doorloop.onecounter.imports;

import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import nl.doorloop.language.Source;
import nl.doorloop.onecounter.imports.ImportReport.Rejection;
import nl.doorloop.onecounter.imports.ImportRun.Status;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Takes a file in and goes on with it after the answer: reads it whole, brings its rows in through
 * the services that own them, and is done when they are visible. One file at a time is brought in
 * in this process; the others wait, but not until it is visible. What a killed process had recorded
 * stays, and the same file again finishes it.
 */
public final class ImportDesk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

  /** After this time without a sign of life an import counts as forsaken anyway. */
  private static final Duration DATABASE_AWAY = Duration.ofMinutes(2);

  private static final Duration AGAIN = Duration.ofMillis(500);
  private static final ContextSnapshotFactory TRACE = ContextSnapshotFactory.builder().build();

  private final ImportRuns runs;
  private final Map<Source, RowOwner> owners;
  private final ResidentRegister register;
  private final Visibility visibility;
  private final ImportMeters meters;
  private final String runner;
  private final Duration signOfLife;
  private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
  private final Thread living;
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import-", 0).factory());
  private final ExecutorService untilVisible =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("imported-", 0).factory());

  /**
   * @param signOfLife how often every import that is under way or waits shows that its process is
   *     there; much less than the two minutes after which it counts as forsaken
   */
  ImportDesk(
      ImportRuns runs,
      Map<Source, RowOwner> owners,
      ResidentRegister register,
      Visibility visibility,
      ImportMeters meters,
      String runner,
      Duration signOfLife) {
    this.runs = runs;
    this.owners = Map.copyOf(owners);
    this.register = register;
    this.visibility = visibility;
    this.meters = meters;
    this.runner = runner;
    this.signOfLife = signOfLife;
    runs.stopOwn(runner);
    living = Thread.ofVirtual().name("imports-alive").start(this::live);
  }

  /** The sources that can be brought in. */
  public List<Source> sources() {
    return owners.keySet().stream().sorted().toList();
  }

  /**
   * @param complete rows that are not in the file are withdrawn
   * @throws InvalidInput when no service takes rows of this source
   */
  public UUID start(Source source, byte[] file, boolean dryRun, boolean complete) {
    if (!owners.containsKey(source)) {
      throw new InvalidInput("source", "has no service yet that takes its rows");
    }
    var id = Ids.next();
    var caller = CurrentCaller.get();
    runs.start(id, source, dryRun, complete, caller.name(), runner);
    underWay.add(id);
    // It goes on in the trace of the request, on another thread.
    one.execute(
        TRACE
            .captureAll()
            .wrap(
                () ->
                    CurrentCaller.as(
                        caller, () -> run(id, source, file, dryRun, complete, caller))));
    return id;
  }

  public Optional<ImportRun> find(UUID id) {
    runs.stopForsaken();
    return runs.find(id);
  }

  public List<ImportRun> latest(@Nullable UUID before, int limit) {
    runs.stopForsaken();
    return runs.latest(before, limit);
  }

  private void run(
      UUID id, Source source, byte[] bytes, boolean dryRun, boolean complete, Caller caller) {
    LOG.info("import {} of {} by {} begins", id, source.text(), caller.name());
    var began = Instant.now();
    try {
      var file = ImportFile.read(source, bytes);
      var stopped =
          complete && file.rows() == 0 && file.stoppedBecause() == null
              ? "An empty file cannot be complete: it would withdraw everything."
              : file.stoppedBecause();
      if (stopped != null) {
        finish(id, source, Status.STOPPED, stopped(file, stopped), dryRun, began);
        return;
      }
      var owner = owners.get(source);
      if (owner == null) {
        throw new IllegalStateException("no owner of " + source);
      }
      int rows = Math.max(1, file.valid().size());
      var result =
          new Importer(owner, register, dryRun)
              .bringIn(
                  file,
                  complete,
                  done -> runs.progress(id, (int) Math.min(99, done * 100L / rows)));
      untilVisible.execute(
          TRACE
              .captureAll()
              .wrap(() -> finishWhenVisible(id, source, file.rows(), result, dryRun, began)));
    } catch (RuntimeException e) {
      breakOff(id, source, dryRun, began, e);
    }
  }

  private void finishWhenVisible(
      UUID id, Source source, int rows, Importer.Result result, boolean dryRun, Instant began) {
    try {
      visibility.await(result.recorded(), result.residents());
      finish(id, source, Status.DONE, result.report(), dryRun, began);
      LOG.info(
          "import {} of {} is done: {} read, {} accepted, {} rejected",
          id,
          source.text(),
          rows,
          result.report().accepted(),
          result.report().rejected().size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.warn("import {} was cut off by the end of this process", id);
    } catch (RuntimeException e) {
      breakOff(id, source, dryRun, began, e);
    }
  }

  private void breakOff(
      UUID id, Source source, boolean dryRun, Instant began, RuntimeException why) {
    LOG.error("import {} stopped", id, why);
    finish(
        id,
        source,
        Status.STOPPED,
        stopped(
            new ImportFile.Read(0, List.of(), List.of(), null),
            "The import broke off ("
                + why.getClass().getSimpleName()
                + "). What it had recorded stays; import the same file again to finish it, nothing is recorded twice."),
        dryRun,
        began);
  }

  /** It may be the database that broke; then this is told as soon as it is back. */
  private void finish(
      UUID id, Source source, Status status, ImportReport report, boolean dryRun, Instant began) {
    long end = System.nanoTime() + DATABASE_AWAY.toNanos();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        try {
          runs.finish(id, status, report);
          if (!dryRun) {
            meters.finished(source, status, report, Duration.between(began, Instant.now()));
          }
          return;
        } catch (DataAccessException e) {
          if (System.nanoTime() > end) {
            throw e;
          }
          LockSupport.parkNanos(AGAIN.toNanos());
        }
      }
    } finally {
      underWay.remove(id);
    }
  }

  private static ImportReport stopped(ImportFile.Read file, String why) {
    var rejected =
        file.rejected().stream()
            .map(r -> new Rejection(r.row(), r.sourceId(), r.field(), r.reason()))
            .toList();
    return new ImportReport(file.rows(), 0, 0, 0, 0, List.of(), rejected, List.of(), why);
  }

  /** Also while an import waits for its turn, or until what it recorded is visible. */
  private void live() {
    while (true) {
      try {
        Thread.sleep(signOfLife);
        runs.alive(underWay);
      } catch (InterruptedException e) {
        return;
      } catch (DataAccessException e) {
        LOG.warn("Imports under way could not show a sign of life: {}", e.toString());
      }
    }
  }

  @Override
  public void close() {
    living.interrupt();
    one.shutdownNow();
    untilVisible.shutdownNow();
  }
}
