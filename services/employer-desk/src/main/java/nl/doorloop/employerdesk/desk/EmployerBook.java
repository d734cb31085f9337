package nl.doorloop.employerdesk.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.employerdesk.domain.employers.EmployerFile;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EmployerRegistered;
import nl.doorloop.platform.json.EventCodec;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The employers as they stand in the event store: they are few, and each has few events, so that
 * nothing needs to be kept beside it.
 */
public final class EmployerBook {
  private final JdbcClient jdbc;
  private final EventCodec codec;

  public EmployerBook(JdbcClient jdbc, EventCodec codec) {
    this.jdbc = jdbc;
    this.codec = codec;
  }

  /** All about one employer; empty where it was never registered. */
  public Optional<EmployerFile> file(EmployerId employer) {
    return EmployerFile.of(chronicle(employer));
  }

  /** What was recorded about one employer, with what was corrected since. */
  public Chronicle chronicle(EmployerId employer) {
    var chronicle = new Chronicle();
    recorded(employer).forEach(e -> chronicle.add(e.id(), e.event()));
    return chronicle;
  }

  /** One event as it was recorded. */
  public record RecordedEvent(
      EventId id, Instant recordedAt, String recordedBy, EmployerEvent event) {}

  /** All that was ever recorded about one employer, in order, with the corrections. */
  public List<RecordedEvent> recorded(EmployerId employer) {
    return jdbc.sql(
            """
            select event_id, type, version, payload, recorded_at, recorded_by from event
             where partition_key = ? and tags[1] like 'employer:%'
             order by recorded_at, global_index
            """)
        .param(employer.text())
        .query(
            (row, _) ->
                new RecordedEvent(
                    new EventId(row.getObject(1, UUID.class)),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    row.getString(6),
                    (EmployerEvent) codec.read(row.getString(2), row.getInt(3), row.getBytes(4))))
        .list();
  }

  /**
   * Registered employers by name.
   *
   * @param kvk the beginning of the number in the trade register; empty for any
   * @param name part of the name, in whichever case; empty for any
   */
  public List<EmployerRegistered> search(String kvk, String name) {
    var part = name.strip().toLowerCase(Locale.ROOT);
    return read(
            jdbc.sql(
                """
                select event_id, type, version, payload from (
                  select * from event where type = 'employer-desk.employer-registered'
                  union all
                  select * from event where type = 'corrections.employer-event-corrected'
                ) registered order by recorded_at, global_index
                """))
        .effective()
        .stream()
        .flatMap(entry -> registered(entry.event()).stream())
        .filter(e -> e.kvkNumber().text().startsWith(kvk))
        .filter(e -> e.name().text().toLowerCase(Locale.ROOT).contains(part))
        .sorted(
            Comparator.comparing((EmployerRegistered e) -> e.name().text().toLowerCase(Locale.ROOT))
                .thenComparing(e -> e.kvkNumber().text()))
        .toList();
  }

  private static Optional<EmployerRegistered> registered(DomainEvent event) {
    return event instanceof EmployerRegistered e ? Optional.of(e) : Optional.empty();
  }

  private Chronicle read(JdbcClient.StatementSpec rows) {
    var chronicle = new Chronicle();
    rows.query(
        row -> {
          chronicle.add(
              new EventId(row.getObject(1, UUID.class)),
              codec.read(row.getString(2), row.getInt(3), row.getBytes(4)));
        });
    return chronicle;
  }
}
