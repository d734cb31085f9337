package nl.doorloop.platform.handovers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.handovers.HandOverCopy.Content;
import nl.doorloop.platform.handovers.HandOverCopy.Said;
import nl.doorloop.platform.handovers.HandOverCopy.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said about hand-overs, as far as it was heard; hearing it again changes nothing. */
final class HandOverSaidTable {
  private final JdbcClient jdbc;

  HandOverSaidTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void write(HandOverId handOver, Said said, Content content) {
    jdbc.sql(
            """
            insert into hand_over_said
              (event_id, speaks_of, hand_over_id, recorded_at, state, day, provisions)
            values (?, ?, ?, ?::timestamptz, ?, ?, ?::uuid[])
            on conflict (event_id) do nothing
            """)
        .param(said.by().value())
        .param(said.of().value())
        .param(handOver.value())
        .param(said.recordedAt().toString())
        .param(content.state().name())
        .param(content.day())
        .param(content.provisions().stream().map(ProvisionId::text).toArray(String[]::new))
        .update();
  }

  /** A withdrawal does not say what it is about: it counts for what is here already. */
  void writeWithdrawal(Said said) {
    jdbc.sql(
            """
            insert into hand_over_said (event_id, speaks_of, hand_over_id, recorded_at)
            select ?, event_id, hand_over_id, ?::timestamptz from hand_over_said where event_id = ?
            on conflict (event_id) do nothing
            """)
        .param(said.by().value())
        .param(said.recordedAt().toString())
        .param(said.of().value())
        .update();
  }

  /** Everything that was said about each hand-over that ever named the provision. */
  Collection<List<Said>> naming(ProvisionId provision) {
    record Row(UUID handOver, Said said) {}
    Map<UUID, List<Said>> byHandOver =
        jdbc
            .sql(
                """
                select * from hand_over_said where hand_over_id in (
                  select hand_over_id from hand_over_said where provisions @> array[?::uuid])
                """)
            .param(provision.value())
            .query((row, _) -> new Row(row.getObject("hand_over_id", UUID.class), read(row)))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Row::handOver,
                    LinkedHashMap::new,
                    Collectors.mapping(Row::said, Collectors.toList())));
    return byHandOver.values();
  }

  private static Said read(ResultSet row) throws SQLException {
    var state = row.getString("state");
    return new Said(
        EventId.of(row.getString("event_id")),
        EventId.of(row.getString("speaks_of")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        state == null
            ? null
            : new Content(
                State.valueOf(state), row.getObject("day", LocalDate.class), provisions(row)));
  }

  private static Set<ProvisionId> provisions(ResultSet row) throws SQLException {
    var ids = (UUID[]) row.getArray("provisions").getArray();
    return Stream.of(ids).map(ProvisionId::new).collect(Collectors.toUnmodifiableSet());
  }
}
