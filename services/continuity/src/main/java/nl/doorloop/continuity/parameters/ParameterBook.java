package nl.doorloop.continuity.parameters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterEvent.ParameterWithdrawn;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
import nl.doorloop.platform.json.EventCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is set, read from the event store: it is little, and who set it is asked as well. */
final class ParameterBook {
  private final JdbcClient jdbc;
  private final EventCodec codec;

  ParameterBook(JdbcClient jdbc, EventCodec codec) {
    this.jdbc = jdbc;
    this.codec = codec;
  }

  /**
   * One value with who set it and when; both absent for what came with the product.
   *
   * @param to the first day on which it does not hold, where that was said
   */
  record Entry(ParameterLine line, @Nullable String setBy, @Nullable Instant setAt) {}

  private record Key(ParameterId parameterId, LocalDate from) {}

  Collection<Entry> set() {
    Map<Key, Entry> entries = new LinkedHashMap<>();
    jdbc.sql(
            """
            select type, version, payload, recorded_by, recorded_at from event
             where tags[1] like 'parameter:%' order by recorded_at, global_index
            """)
        .query(
            row -> {
              var event = codec.read(row.getString(1), row.getInt(2), row.getBytes(3));
              switch (event) {
                case ParameterSet(var id, var from, var to, var value, var source) ->
                    entries.put(
                        new Key(id, from),
                        new Entry(
                            new ParameterLine(id, from, to, value, source),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                case ParameterWithdrawn(var id, var from) -> entries.remove(new Key(id, from));
                default -> throw new IllegalStateException("not about a parameter: " + event);
              }
            });
    return entries.values();
  }

  Parameters parameters() {
    return Parameters.of(set().stream().map(Entry::line).toList());
  }

  /** What was set and what came with the product: by parameter, the region first, by day. */
  List<Entry> all() {
    var set = new ArrayList<>(set());
    return Parameters.of(set.stream().map(Entry::line).toList()).lines().stream()
        .map(
            line ->
                set.stream()
                    .filter(entry -> Objects.equals(entry.line(), line))
                    .findFirst()
                    .orElse(new Entry(line, null, null)))
        .toList();
  }
}
