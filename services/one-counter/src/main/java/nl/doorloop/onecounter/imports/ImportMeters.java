package nl.doorloop.onecounter.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import nl.doorloop.language.Source;
import nl.doorloop.onecounter.imports.ImportRun.Status;

/** What became of the files and of their rows; dry runs do not count. */
final class ImportMeters {
  private final MeterRegistry meters;

  ImportMeters(MeterRegistry meters, Iterable<Source> sources) {
    this.meters = meters;
    // So that what never happened shows as 0, and a rate over it is none instead of unknown.
    for (var source : sources) {
      rows(source, "rejected");
      runs(source, Status.STOPPED);
    }
  }

  void finished(Source source, Status status, ImportReport report, Duration took) {
    runs(source, status).record(took);
    rows(source, "new").increment(report.accepted() - report.corrected());
    rows(source, "corrected").increment(report.corrected());
    rows(source, "unchanged").increment(report.unchanged());
    rows(source, "withdrawn").increment(report.withdrawn());
    rows(source, "rejected").increment(report.rejected().size());
  }

  private Timer runs(Source source, Status status) {
    return Timer.builder("doorloop.import")
        .description("Files, from their being taken in until what they say is visible")
        .tag("source", source.text())
        .tag("status", status.name())
        .register(meters);
  }

  private Counter rows(Source source, String outcome) {
    return Counter.builder("doorloop.import.rows")
        .description("Rows of files, by what became of them")
        .tag("source", source.text())
        .tag("outcome", outcome)
        .register(meters);
  }
}
