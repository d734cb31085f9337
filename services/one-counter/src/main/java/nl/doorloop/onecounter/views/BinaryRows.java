package nl.doorloop.onecounter.views;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.doorloop.language.TextValue;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows in PostgreSQL's binary format on their way into a table, some tens of kilobytes at a time
 * whatever their number.
 */
final class BinaryRows {
  private static final byte[] SIGNATURE =
      "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int FLUSH_AT = 64 * 1024;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final Instant FIRST_MOMENT = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);

  private final CopyIn target;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FLUSH_AT * 2);
  private final DataOutputStream out = new DataOutputStream(bytes);

  BinaryRows(CopyIn target) throws IOException {
    this.target = target;
    out.write(SIGNATURE);
    // Neither flags nor an extension of the header.
    out.writeLong(0);
  }

  void row(int fields) throws IOException, SQLException {
    if (bytes.size() >= FLUSH_AT) {
      flush();
    }
    out.writeShort(fields);
  }

  void field(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeInt(-1);
      case UUID v -> {
        out.writeInt(16);
        out.writeLong(v.getMostSignificantBits());
        out.writeLong(v.getLeastSignificantBits());
      }
      case LocalDate v -> {
        out.writeInt(4);
        out.writeInt((int) ChronoUnit.DAYS.between(FIRST_DAY, v));
      }
      case Instant v -> {
        out.writeInt(8);
        out.writeLong(ChronoUnit.MICROS.between(FIRST_MOMENT, v));
      }
      case Integer v -> {
        out.writeInt(4);
        out.writeInt(v);
      }
      case Long v -> {
        out.writeInt(8);
        out.writeLong(v);
      }
      case Boolean v -> {
        out.writeInt(1);
        out.writeBoolean(v);
      }
      case byte[] v -> bytes(v);
      case TextValue v -> text(v.text());
      case Enum<?> v -> text(v.name());
      case Object v -> text(v.toString());
    }
  }

  /** The number of rows written. */
  long end() throws IOException, SQLException {
    out.writeShort(-1);
    flush();
    return target.endCopy();
  }

  private void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }

  private void flush() throws SQLException {
    target.writeToCopy(bytes.toByteArray(), 0, bytes.size());
    bytes.reset();
  }
}
