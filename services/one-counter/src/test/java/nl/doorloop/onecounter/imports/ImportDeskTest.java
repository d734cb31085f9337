package nl.doorloop.onecounter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.onecounter.WithRealParts;
import nl.doorloop.onecounter.imports.ImportRun.Status;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.rows.RowOutcome;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Imports that wait, with an owner of rows that keeps them waiting. */
class ImportDeskTest extends WithRealParts {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Caller ADMIN =
      new Caller("admin", Set.of(Role.ADMIN), null, Set.of(), Set.of());

  @Autowired private DataSource data;
  @Autowired private JsonMapper json;
  @Autowired private Views views;

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  @Test
  void an_import_that_waits_for_its_turn_is_not_taken_for_forsaken() throws Exception {
    var jdbc = JdbcClient.create(data);
    try (var desk = desk(Duration.ofMillis(50))) {
      start(desk);
      reached.await();
      var waits = start(desk);
      jdbc.sql("update import_run set seen_at = '-infinity' where id = ?").param(waits).update();
      Waiting.until(
          "it shows a sign of life",
          SOON,
          () ->
              jdbc.sql("select seen_at > '-infinity' from import_run where id = ?")
                  .param(waits)
                  .query(Boolean.class)
                  .single());
      assertThat(desk.find(waits).orElseThrow().status()).isEqualTo(Status.RUNNING);
      released.countDown();
      Waiting.until(
          "both are done",
          SOON,
          () -> desk.latest(null, 2).stream().allMatch(run -> run.status() == Status.DONE));
    }
  }

  private ImportDesk desk(Duration signOfLife) {
    return new ImportDesk(
        new ImportRuns(JdbcClient.create(data), json),
        Map.of(Source.ASSESSMENTS, new Waits()),
        (rows, known, dryRun) -> List.of(),
        new Visibility(views),
        new ImportMeters(new SimpleMeterRegistry(), List.of(Source.ASSESSMENTS)),
        "import-desk-test",
        signOfLife);
  }

  private static UUID start(ImportDesk desk) {
    var header = String.join(";", SourceColumns.of(Source.ASSESSMENTS)) + "\n";
    return CurrentCaller.as(
        ADMIN,
        () ->
            desk.start(Source.ASSESSMENTS, header.getBytes(StandardCharsets.UTF_8), false, false));
  }

  /** Has no rows, and says so only when it may. */
  private final class Waits implements RowOwner {
    @Override
    public List<SourceId> missing(Collection<SourceId> inFile) {
      reached.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return List.of();
    }

    @Override
    public Map<SourceId, ResidentId> residents(Collection<SourceId> rows) {
      return Map.of();
    }

    @Override
    public List<RowOutcome> takeOver(List<Map<String, Object>> rows, boolean dryRun) {
      return List.of();
    }

    @Override
    public List<EventId> withdraw(Collection<SourceId> rows) {
      return List.of();
    }
  }
}
