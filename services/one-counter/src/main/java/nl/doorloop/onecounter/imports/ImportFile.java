package nl.doorloop.onecounter.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.doorloop.language.Source;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file, read whole and checked cell by cell before anything is recorded: UTF-8 (with or
 * without a byte order mark), comma or semicolon, a header row, ISO dates, empty = absent.
 */
final class ImportFile {
  /** A row that cannot be used: counted from the header, which is row 1. */
  record Rejected(int row, @Nullable String sourceId, String field, String reason) {}

  /** What was read. {@code stoppedBecause} is present where nothing of the file may be recorded. */
  record Read(
      int rows, List<ImportRow> valid, List<Rejected> rejected, @Nullable String stoppedBecause) {
    static Read stopped(String why) {
      return new Read(0, List.of(), List.of(), why);
    }
  }

  private ImportFile() {}

  static Read read(Source source, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Read.stopped("The file is not UTF-8 text.");
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      return Read.stopped("The file is empty: it has no header row.");
    }
    int endOfHeader = text.indexOf('\n');
    var header = endOfHeader < 0 ? text : text.substring(0, endOfHeader);
    var lines = CsvLines.read(text, header.indexOf(';') >= 0 ? ';' : ',');
    var columns = columns(lines.getFirst());
    var missing = SourceColumns.of(source).stream().filter(c -> !columns.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      return Read.stopped(
          "The file is not a file of %s: it misses the column%s %s."
              .formatted(
                  source.text(), missing.size() == 1 ? "" : "s", String.join(", ", missing)));
    }
    var valid = new ArrayList<ImportRow>();
    var rejected = new ArrayList<Rejected>();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      readRow(source, i + 1, lines.get(i), columns, seen, valid::add, rejected::add);
    }
    int rows = lines.size() - 1;
    var tooMany =
        rejected.size() * 10L > rows
            ? "%d of the %d rows are broken, which is more than 10%%: this may be another file. Nothing was recorded."
                .formatted(rejected.size(), rows)
            : null;
    return new Read(rows, List.copyOf(valid), List.copyOf(rejected), tooMany);
  }

  private static Map<String, Integer> columns(List<String> header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    return columns;
  }

  private static void readRow(
      Source source,
      int row,
      List<String> cells,
      Map<String, Integer> columns,
      Set<String> seen,
      Consumer<ImportRow> valid,
      Consumer<Rejected> rejected) {
    var reader =
        new CellReader(
            column -> {
              var index = columns.get(column);
              return index == null || index >= cells.size() ? "" : cells.get(index).strip();
            });
    var sourceId = reader.peek("source_id");
    if (cells.isEmpty()) {
      rejected.accept(
          new Rejected(
              row,
              null,
              "row",
              "has a quote that is opened and not closed, or text after a closing quote"));
      return;
    }
    try {
      int width = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
      if (cells.size() > width) {
        throw new BrokenCell("row", "has " + cells.size() + " cells where the header has " + width);
      }
      if (sourceId != null && !seen.add(sourceId)) {
        throw new BrokenCell("source_id", "occurred earlier in this file");
      }
      valid.accept(ImportRow.read(source, row, reader));
    } catch (BrokenCell broken) {
      rejected.accept(
          new Rejected(
              row,
              sourceId == null || sourceId.length() > 64 ? null : sourceId,
              broken.field(),
              broken.reason()));
    }
  }
}
