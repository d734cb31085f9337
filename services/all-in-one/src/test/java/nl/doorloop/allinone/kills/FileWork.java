package nl.doorloop.allinone.kills;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.region.Source;

/**
 * An administrator who brings one file of a source in after the other: new rows, rows as they were,
 * and rows that were corrected. A file is brought in again until its import is done.
 */
final class FileWork extends Caller {
  /** Rows that the product records in one transaction. */
  private static final int CHUNK = 500;

  private static final Duration POLL = Duration.ofMillis(200);

  private record Row(String id, int content) {}

  private final Source source;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Integer> events = new LinkedHashMap<>();
  private int files;

  FileWork(Source source, Apart line, Ledger ledger, long seed) {
    super(line, ledger, seed);
    this.source = source;
  }

  @Override
  void work() throws InterruptedException {
    files++;
    var file = new ArrayList<Row>();
    var old = new ArrayList<>(rows.values());
    Collections.shuffle(old, chance());
    for (var row : old.subList(0, Math.min(old.size(), 20))) {
      file.add(chance().nextBoolean() ? row : new Row(row.id(), row.content() + 1));
    }
    // Now and then more than one transaction's worth.
    for (int i = files % 12 == 0 ? CHUNK + 40 : 5 + chance().nextInt(30); i > 0; i--) {
      file.add(new Row("%s-%06d".formatted(source.text(), rows.size() + i), 0));
    }
    bringIn(file);
    ledger().imported(chunks(file));
    file.forEach(row -> rows.put(row.id(), row));
  }

  private List<Ledger.Chunk> chunks(List<Row> file) {
    var chunks = new ArrayList<Ledger.Chunk>();
    for (int at = 0; at < file.size(); at += CHUNK) {
      var recorded = new LinkedHashMap<String, Integer>();
      int fresh = 0;
      for (var row : file.subList(at, Math.min(at + CHUNK, file.size()))) {
        if (!row.equals(rows.get(row.id()))) {
          recorded.put(row.id(), events.getOrDefault(row.id(), 0));
          events.merge(row.id(), 1, Integer::sum);
          fresh += rows.containsKey(row.id()) ? 0 : 1;
        }
      }
      chunks.add(new Ledger.Chunk(source.text(), recorded, fresh));
    }
    return chunks;
  }

  private void bringIn(List<Row> file) throws InterruptedException {
    var text = text(file);
    while (true) {
      var id = insist("admin", counter -> counter.startImport(source, text));
      var ending = awaitEnd(id);
      if (ending.equals("DONE")) {
        return;
      }
      ledger().cutOff();
    }
  }

  /** An import under way in a process that was killed is stopped when that process is up again. */
  private String awaitEnd(String id) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      var run = ask("admin", counter -> counter.get("/v1/imports/" + id));
      var status = run.get("status").asString();
      if (status.equals("DONE")) {
        requireWhole(run.toString(), run.get("report").get("rejected").isEmpty());
      }
      if (!status.equals("RUNNING")) {
        return status;
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
    throw new AssertionError("Import " + id + " did not end within " + PATIENCE + ".");
  }

  private static void requireWhole(String run, boolean whole) {
    if (!whole) {
      throw new AssertionError("Rows were rejected: " + run);
    }
  }

  private String text(List<Row> file) {
    var text = new StringBuilder(String.join(",", source.columns())).append('\n');
    for (var row : file) {
      text.append(String.join(",", source.columns().stream().map(c -> cell(c, row)).toList()))
          .append('\n');
    }
    return text.toString();
  }

  /** Everybody has a name of their own and no BSN: a provisional resident each. */
  private String cell(String column, Row row) {
    return switch (column) {
      case "source_id" -> row.id();
      case "family_name" -> "Verzonnen " + row.id();
      case "given_names" -> "Bo";
      case "birth_date" -> "1975-02-03";
      case "postcode" -> "3311AA";
      case "municipality" -> "0505";
      case "from" -> LocalDate.of(2020, 1, 1).plusDays(row.id().hashCode() & 511).toString();
      case "scheme" -> "GENERAL_ASSISTANCE";
      case "monthly_amount" -> "%d.00".formatted(900 + row.content());
      case "supplementary" -> "no";
      case "modality" -> "WSW_INTERNAL";
      case "hours_per_week" -> Integer.toString(10 + row.content() % 25);
      case "kind" -> "JOB";
      case "arrangement" ->
          Arrangement.values()[row.content() % Arrangement.values().length].name();
      case "rung" -> Integer.toString(1 + row.content() % 4);
      default -> "";
    };
  }
}
