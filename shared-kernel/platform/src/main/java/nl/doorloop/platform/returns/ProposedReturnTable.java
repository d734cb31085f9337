package nl.doorloop.platform.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.platform.feed.PublishedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said about proposals, as far as it was heard; hearing it again changes nothing. */
final class ProposedReturnTable {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final JdbcClient jdbc;

  ProposedReturnTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param of the first event, of which {@code by} says this
   */
  void write(PublishedEvent by, EventId of, ReturnProposed content) {
    jdbc.sql(
            """
            insert into proposed_return
              (event_id, speaks_of, return_id, recorded_at, fell_back_on, provisions)
            values (?, ?, ?, ?::timestamptz, ?, ?::uuid[])
            on conflict (event_id) do nothing
            """)
        .param(by.eventId().value())
        .param(of.value())
        .param(content.returnId().value())
        .param(by.recordedAt().toString())
        .param(content.fellBackOn())
        .param(content.provisions().stream().map(ProvisionId::text).toArray(String[]::new))
        .update();
  }

  /** A withdrawal does not say what it is about: it counts for what is here already. */
  void writeWithdrawal(PublishedEvent by, EventId of) {
    jdbc.sql(
            """
            insert into proposed_return (event_id, speaks_of, return_id, recorded_at)
            select ?, event_id, return_id, ?::timestamptz from proposed_return where event_id = ?
            on conflict (event_id) do nothing
            """)
        .param(by.eventId().value())
        .param(by.recordedAt().toString())
        .param(of.value())
        .update();
  }

  /** What stands of it: what the last correction says, else what was proposed. */
  Optional<ProposedReturn> of(ReturnId id) {
    return jdbc.sql(
            """
            select last.*, first.recorded_at as proposed_at
            from proposed_return first
            join proposed_return last on last.speaks_of = first.event_id
            where first.return_id = ? and first.event_id = first.speaks_of
            order by last.event_id = last.speaks_of, last.recorded_at desc, last.event_id desc
            limit 1
            """)
        .param(id.value())
        .query((row, _) -> read(id, row))
        .optional()
        .flatMap(proposal -> proposal);
  }

  /** Absent where it never was. */
  private static Optional<ProposedReturn> read(ReturnId id, ResultSet row) throws SQLException {
    var fellBackOn = row.getObject("fell_back_on", LocalDate.class);
    if (fellBackOn == null) {
      return Optional.empty();
    }
    var ids = (UUID[]) row.getArray("provisions").getArray();
    return Optional.of(
        new ProposedReturn(
            id,
            fellBackOn,
            row.getObject("proposed_at", OffsetDateTime.class)
                .atZoneSameInstant(HERE)
                .toLocalDate(),
            Stream.of(ids).map(ProvisionId::new).collect(Collectors.toUnmodifiableSet())));
  }
}
