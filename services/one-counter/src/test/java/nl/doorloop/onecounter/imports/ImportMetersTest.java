package nl.doorloop.onecounter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.doorloop.language.Source;
import nl.doorloop.onecounter.imports.ImportReport.Rejection;
import nl.doorloop.onecounter.imports.ImportRun.Status;
import org.junit.jupiter.api.Test;

/** What became of the rows of a file, in numbers. */
class ImportMetersTest {
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final ImportMeters meters = new ImportMeters(registry, List.of(Source.ASSESSMENTS));

  @Test
  void every_row_is_counted_once() {
    var report =
        new ImportReport(
            12,
            7,
            4,
            2,
            3,
            List.of(),
            List.of(new Rejection(4, "A-3", "rung", "is missing")),
            List.of(),
            null);
    meters.finished(Source.ASSESSMENTS, Status.DONE, report, Duration.ofSeconds(5));

    assertThat(rows("new")).isEqualTo(5);
    assertThat(rows("corrected")).isEqualTo(2);
    assertThat(rows("unchanged")).isEqualTo(4);
    assertThat(rows("rejected")).isEqualTo(1);
    assertThat(rows("withdrawn")).isEqualTo(3);
    var done = registry.get("doorloop.import").tag("status", "DONE").timer();
    assertThat(done.count()).isEqualTo(1);
    assertThat(done.totalTime(TimeUnit.SECONDS)).isEqualTo(5);
  }

  @Test
  void what_never_happened_is_zero_and_not_unknown() {
    assertThat(rows("rejected")).isZero();
    assertThat(registry.get("doorloop.import").tag("status", "STOPPED").timer().count()).isZero();
  }

  private double rows(String outcome) {
    return registry
        .get("doorloop.import.rows")
        .tags("source", "assessments", "outcome", outcome)
        .counter()
        .count();
  }
}
