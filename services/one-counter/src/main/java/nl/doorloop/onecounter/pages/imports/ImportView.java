package nl.doorloop.onecounter.pages.imports;

import java.util.List;
import nl.doorloop.onecounter.imports.ImportReport;
import nl.doorloop.onecounter.imports.ImportRun;
import nl.doorloop.onecounter.pages.Complaints;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One import in words.
 *
 * @param running whether it goes on
 * @param stopped why nothing, or not everything, was recorded
 * @param counts how many rows fared how; empty while it goes on
 * @param rejected the rows that were not used, the first of them
 * @param missing source ids of an earlier file that this one has not, the first of them
 */
public record ImportView(
    String id,
    String source,
    String status,
    boolean running,
    int progress,
    boolean dryRun,
    boolean complete,
    String started,
    @Nullable String finished,
    @Nullable String stopped,
    List<Count> counts,
    List<Rejected> rejected,
    int rejectedInAll,
    List<Match> matches,
    List<String> missing,
    int missingInAll) {
  /** More than a person reads on one page; the API gives them all. */
  private static final int MOST_ROWS = 500;

  public record Count(String label, String value) {}

  public record Rejected(int row, @Nullable String sourceId, String field, String reason) {}

  public record Match(int row, String sourceId, String resident, String candidate) {}

  static ImportView of(ImportRun run, Wording wording) {
    var report = run.report();
    return new ImportView(
        run.id().toString(),
        wording.say("source." + run.source().text()),
        wording.say("import.status." + run.status() + (run.dryRun() ? ".dry" : "")),
        run.status() == ImportRun.Status.RUNNING,
        run.progress(),
        run.dryRun(),
        run.complete(),
        wording.say("import.started", wording.moment(run.startedAt()), run.startedBy()),
        run.finishedAt() == null ? null : wording.moment(run.finishedAt()),
        report == null || report.stoppedBecause() == null
            ? null
            : Complaints.say(report.stoppedBecause(), wording),
        report == null ? List.of() : counts(report),
        report == null
            ? List.of()
            : report.rejected().stream()
                .limit(MOST_ROWS)
                .map(
                    r ->
                        new Rejected(
                            r.row(), r.sourceId(), r.field(), Complaints.say(r.reason(), wording)))
                .toList(),
        report == null ? 0 : report.rejected().size(),
        report == null
            ? List.of()
            : report.matches().stream()
                .limit(MOST_ROWS)
                .map(m -> new Match(m.row(), m.sourceId(), m.residentId(), m.candidateResidentId()))
                .toList(),
        report == null ? List.of() : report.missing().stream().limit(MOST_ROWS).toList(),
        report == null ? 0 : report.missing().size());
  }

  private static List<Count> counts(ImportReport report) {
    return List.of(
        count("read", report.read()),
        count("accepted", report.accepted()),
        count("corrected", report.corrected()),
        count("unchanged", report.unchanged()),
        count("rejected", report.rejected().size()),
        count("withdrawn", report.withdrawn()),
        count("missing", report.missing().size()));
  }

  private static Count count(String name, int value) {
    return new Count("import.count." + name, Integer.toString(value));
  }
}
