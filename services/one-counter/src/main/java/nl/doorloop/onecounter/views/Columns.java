package nl.doorloop.onecounter.views;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import nl.doorloop.language.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as one array a column, so that a batch is one statement: {@code insert … select * from
 * unnest(?::uuid[], ?::text[])}.
 */
final class Columns {
  private Columns() {}

  /** The rows' values as text, which PostgreSQL reads as the type that the statement names. */
  static <R> @Nullable String[] of(Collection<R> rows, Function<R, @Nullable Object> value) {
    @Nullable String[] column = new @Nullable String[rows.size()];
    int i = 0;
    for (var row : rows) {
      column[i++] = text(value.apply(row));
    }
    return column;
  }

  static String[] uuids(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case TextValue v -> v.text();
      case Enum<?> e -> e.name();
      case Object o -> o.toString();
    };
  }
}
