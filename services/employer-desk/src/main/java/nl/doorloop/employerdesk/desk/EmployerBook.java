package nl.doorloop.employerdesk.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.employerdesk.domain.employers.EmployerFile;
import nl.doorloop.employerdesk.domain.employers.EmployerFile.Recorded;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
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
    return EmployerFile.of(
        jdbc.sql(
                """
                select event_id, type, version, payload from event
                 where partition_key = ? and tags[1] like 'employer:%'
                 order by recorded_at, global_index
                """)
            .param(employer.text())
            .query(
                (row, _) ->
                    new Recorded(
                        new EventId(row.getObject(1, UUID.class)),
                        event(row.getString(2), row.getInt(3), row.getBytes(4))))
            .list());
  }

  /**
   * Registered employers by name.
   *
   * @param kvk the beginning of the number in the trade register; empty for any
   * @param name part of the name, in whichever case; empty for any
   */
  public List<EmployerRegistered> search(String kvk, String name) {
    var part = name.strip().toLowerCase(Locale.ROOT);
    return jdbc
        .sql(
            """
            select type, version, payload from event
             where type = 'employer-desk.employer-registered'
            """)
        .query(
            (row, _) ->
                (EmployerRegistered) event(row.getString(1), row.getInt(2), row.getBytes(3)))
        .list()
        .stream()
        .filter(e -> e.kvkNumber().text().startsWith(kvk))
        .filter(e -> e.name().text().toLowerCase(Locale.ROOT).contains(part))
        .sorted(
            Comparator.comparing((EmployerRegistered e) -> e.name().text().toLowerCase(Locale.ROOT))
                .thenComparing(e -> e.kvkNumber().text()))
        .toList();
  }

  private EmployerEvent event(String type, int version, byte[] data) {
    return (EmployerEvent) codec.read(type, version, data);
  }
}
