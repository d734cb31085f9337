package nl.doorloop.onecounter.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table of the views with its columns, told once for both ways in: an insert, whose few rows may
 * meet others, and PostgreSQL's COPY for a rebuild, which knows that nothing stands there.
 *
 * @param <R> what a row is made of
 */
final class ViewTable<R> {
  private final String name;
  private final List<Column<R>> columns = new ArrayList<>();

  ViewTable(String name) {
    this.name = name;
  }

  private record Column<R>(String name, String type, Function<R, ? extends @Nullable Object> of) {}

  ViewTable<R> uuid(String column, Function<R, @Nullable UUID> of) {
    return column(column, "uuid", of);
  }

  ViewTable<R> text(String column, Function<R, @Nullable Object> of) {
    return column(column, "text", of);
  }

  ViewTable<R> date(String column, Function<R, @Nullable LocalDate> of) {
    return column(column, "date", of);
  }

  ViewTable<R> moment(String column, Function<R, Instant> of) {
    return column(column, "timestamptz", of);
  }

  ViewTable<R> number(String column, Function<R, Integer> of) {
    return column(column, "int", of);
  }

  ViewTable<R> count(String column, Function<R, Long> of) {
    return column(column, "bigint", of);
  }

  ViewTable<R> truth(String column, Function<R, Boolean> of) {
    return column(column, "boolean", of);
  }

  ViewTable<R> bytes(String column, Function<R, byte[]> of) {
    return column(column, "bytea", of);
  }

  private ViewTable<R> column(
      String column, String type, Function<R, ? extends @Nullable Object> of) {
    columns.add(new Column<>(column, type, of));
    return this;
  }

  /**
   * Adds one statement for all rows.
   *
   * @param rest its {@code on conflict}, or nothing
   */
  void insert(Together statements, Collection<R> rows, String rest) {
    var arrays = columns.stream().map(c -> "?::" + c.type() + "[]");
    statements.add(
        "insert into %s (%s) select * from unnest(%s) %s"
            .formatted(name, names(), arrays.collect(Collectors.joining(", ")), rest),
        columns.stream().map(column -> values(column, rows)).toList());
  }

  void insert(Together statements, Collection<R> rows) {
    insert(statements, rows, "");
  }

  private Object values(Column<R> column, Collection<R> rows) {
    return column.type().equals("bytea")
        ? rows.stream().map(column.of()).toArray(byte[][]::new)
        : Columns.of(rows, column.of()::apply);
  }

  /** In the current transaction of the data source. */
  void copy(DataSource database, Collection<R> rows) {
    if (!rows.isEmpty()) {
      new JdbcTemplate(database).execute((ConnectionCallback<Long>) c -> copy(c, rows));
    }
  }

  private long copy(Connection connection, Collection<R> rows) throws SQLException {
    var copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy %s (%s) from stdin (format binary)".formatted(name, names()));
    try {
      var out = new BinaryRows(copy);
      for (var row : rows) {
        out.row(columns.size());
        for (var column : columns) {
          out.field(column.of().apply(row));
        }
      }
      return out.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private String names() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
