package nl.doorloop.onecounter.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * A CSV text as lists of cells, header first, blank lines left out. A stray quote must not swallow
 * the rows behind it: where the text as a whole is not well-formed, or where a cell runs over a
 * line, every line is read for itself, and one that cannot be read is empty.
 */
final class CsvLines {
  private CsvLines() {}

  static List<List<String>> read(String text, char delimiter) {
    var format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    try {
      var whole = parse(text, format);
      if (whole.stream().flatMap(List::stream).noneMatch(cell -> cell.indexOf('\n') >= 0)) {
        return whole;
      }
    } catch (UncheckedIOException notWellFormed) {
      return lineByLine(text, format);
    }
    return lineByLine(text, format);
  }

  private static List<List<String>> lineByLine(String text, CSVFormat format) {
    return text.lines().filter(line -> !line.isBlank()).map(line -> oneLine(line, format)).toList();
  }

  private static List<String> oneLine(String line, CSVFormat format) {
    try {
      var cells = parse(line, format);
      return cells.size() == 1 ? cells.getFirst() : List.of();
    } catch (UncheckedIOException broken) {
      return List.of();
    }
  }

  private static List<List<String>> parse(String text, CSVFormat format) {
    try (var records = format.parse(new StringReader(text))) {
      return records.stream().map(r -> Stream.of(r.values()).toList()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
