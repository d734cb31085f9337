package nl.doorloop.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file of a region, as {@code POST /v1/imports} takes it: UTF-8, comma, header row, ISO
 * dates. It is written resident by resident and never held as a whole.
 */
public record RegionFile(Region region, Source source) {

  /**
   * Writes the file into this folder, under the name of its source, in place of what stood there.
   */
  public Path writeInto(Path folder) throws IOException {
    Files.createDirectories(folder);
    var path = folder.resolve(source.fileName());
    try (var writer = Files.newBufferedWriter(path)) {
      writeTo(writer);
    }
    return path;
  }

  /** The whole file as one text, for small regions. */
  public String text() {
    var text = new StringBuilder();
    try {
      writeTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot be written to", e);
    }
    return text.toString();
  }

  public void writeTo(Appendable out) throws IOException {
    writeLine(out, source.columns());
    int brokenSoFar = 0;
    Row last = null;
    for (int resident = 0; resident < region.residents(); resident++) {
      for (var row : region.rows(source, resident)) {
        writeLine(out, row.cells());
        last = row;
      }
      long due = (long) region.broken() * (resident + 1) / region.residents();
      brokenSoFar = writeBroken(out, last, brokenSoFar, due);
    }
  }

  /**
   * A broken row is a good one with a number of its own and one bad cell. A file without any row
   * gets none.
   */
  private int writeBroken(Appendable out, @Nullable Row like, int soFar, long due)
      throws IOException {
    var defects = Defect.possibleIn(source);
    int written = soFar;
    while (like != null && written < due) {
      var defect = defects.get(written % defects.size());
      writeLine(out, defect.in(source, like.cells(), source.sourceId(900_000 + written, 1)));
      written++;
    }
    return written;
  }

  private static void writeLine(Appendable out, List<String> cells) throws IOException {
    var separator = "";
    for (var cell : cells) {
      out.append(separator).append(quoted(cell));
      separator = ",";
    }
    out.append('\n');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
