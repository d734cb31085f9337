package nl.doorloop.onecounter.imports;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SourceId;
import nl.doorloop.onecounter.imports.ImportReport.Match;
import nl.doorloop.onecounter.imports.ImportReport.Rejection;
import nl.doorloop.onecounter.imports.ResidentRegister.Registered;
import nl.doorloop.platform.rows.RowOutcome;
import nl.doorloop.platform.rows.RowOutcome.Kind;

/**
 * Brings the valid rows of one file in, chunk by chunk: who is it (continuity), then what does it
 * say (the owner of the source). Each chunk is recorded whole or not at all, and again is harmless,
 * so an import that is cut off is finished by importing the file again.
 */
final class Importer {
  /** Rows in one transaction of the owner. */
  static final int CHUNK = 500;

  /** What was counted, and the events to wait for. */
  record Result(ImportReport report, List<EventId> recorded, Set<ResidentId> residents) {}

  private final RowOwner owner;
  private final ResidentRegister register;
  private final boolean dryRun;
  private final List<Rejection> rejected = new ArrayList<>();
  private final List<Match> matches = new ArrayList<>();
  private final List<EventId> recorded = new ArrayList<>();
  private final Set<ResidentId> residents = new HashSet<>();
  private int fresh;
  private int corrected;
  private int unchanged;

  Importer(RowOwner owner, ResidentRegister register, boolean dryRun) {
    this.owner = owner;
    this.register = register;
    this.dryRun = dryRun;
  }

  Result bringIn(ImportFile.Read file, boolean complete, IntConsumer rowsDone) {
    file.rejected()
        .forEach(r -> rejected.add(new Rejection(r.row(), r.sourceId(), r.field(), r.reason())));
    for (int at = 0; at < file.valid().size(); at += CHUNK) {
      bringIn(file.valid().subList(at, Math.min(at + CHUNK, file.valid().size())));
      rowsDone.accept(at + CHUNK);
    }
    // A row that was rejected in this file is in it all the same: its earlier content stays as it
    // is.
    var inFile = new ArrayList<SourceId>(file.valid().stream().map(ImportRow::sourceId).toList());
    file.rejected().stream()
        .filter(r -> r.sourceId() != null)
        .forEach(r -> inFile.add(SourceId.of(String.valueOf(r.sourceId()))));
    var missing = owner.missing(inFile);
    if (complete && !dryRun) {
      for (int at = 0; at < missing.size(); at += CHUNK) {
        recorded.addAll(owner.withdraw(missing.subList(at, Math.min(at + CHUNK, missing.size()))));
      }
    }
    rejected.sort(Comparator.comparingInt(Rejection::row));
    var report =
        new ImportReport(
            file.rows(),
            fresh + corrected,
            unchanged,
            corrected,
            complete ? missing.size() : 0,
            complete ? List.of() : missing.stream().map(SourceId::text).toList(),
            rejected,
            matches,
            null);
    return new Result(report, recorded, residents);
  }

  private void bringIn(List<ImportRow> rows) {
    var known = owner.residents(rows.stream().map(ImportRow::sourceId).toList());
    var registrations =
        register.register(rows, known, dryRun).stream()
            .collect(toMap(Registered::row, Function.identity()));
    List<Map<String, Object>> toOwner = new ArrayList<>(rows.size());
    for (var row : rows) {
      var registered = registrations.get(row.row());
      if (registered == null) {
        throw new IllegalStateException("continuity did not answer for row " + row.row());
      }
      var resident = registered.resident();
      if (resident == null) {
        // A dry run that meets a resident who does not exist yet: the row would be recorded.
        count(known.containsKey(row.sourceId()) ? Kind.CORRECTED : Kind.NEW);
        continue;
      }
      residents.add(resident);
      if (registered.candidate() != null) {
        matches.add(
            new Match(
                row.row(), row.sourceId().text(), resident.text(), registered.candidate().text()));
      }
      var body = new HashMap<>(row.content());
      body.put("row", row.row());
      body.put("sourceId", row.sourceId().text());
      body.put("residentId", resident.text());
      toOwner.add(body);
    }
    owner.takeOver(toOwner, dryRun).forEach(this::count);
  }

  private void count(RowOutcome outcome) {
    if (outcome.kind() == Kind.REFUSED) {
      rejected.add(
          new Rejection(
              outcome.row(), outcome.sourceId().text(), "row", String.valueOf(outcome.reason())));
    }
    recorded.addAll(outcome.eventIds());
    count(outcome.kind());
  }

  private void count(Kind kind) {
    switch (kind) {
      case NEW -> fresh++;
      case CORRECTED -> corrected++;
      case UNCHANGED -> unchanged++;
      case REFUSED -> {}
    }
  }
}
