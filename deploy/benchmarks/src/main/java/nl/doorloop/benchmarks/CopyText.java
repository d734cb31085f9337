package nl.doorloop.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows for {@code COPY … FROM STDIN} in its text format: the fastest way in. */
public final class CopyText implements AutoCloseable {
  private static final int FLUSH_AT = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param into table and columns: {@code event (stream_id, seq)}
   */
  public CopyText(Connection connection, String into) throws SQLException {
    copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + into + " FROM STDIN");
  }

  /** One row; bytes go as {@code bytea}, null as null, everything else as its text. */
  public void row(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : "\t");
      append(values[i]);
    }
    text.append('\n');
    if (text.length() >= FLUSH_AT) {
      flush();
    }
  }

  private void append(@Nullable Object value) {
    switch (value) {
      case null -> text.append("\\N");
      case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
      default ->
          text.append(
              value
                  .toString()
                  .replace("\\", "\\\\")
                  .replace("\t", "\\t")
                  .replace("\n", "\\n")
                  .replace("\r", "\\r"));
    }
  }

  private void flush() throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  @Override
  public void close() throws SQLException {
    flush();
    copy.endCopy();
  }
}
