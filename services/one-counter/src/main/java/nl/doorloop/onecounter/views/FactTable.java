package nl.doorloop.onecounter.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.json.EventCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every published event about a resident, once, as it was published; nothing is ever changed. */
public final class FactTable {
  private static final String PREFIX = "nl.doorloop.";
  private static final EventCodec CODEC = new EventCodec();

  private static final String FACTS =
      """
      select event_id, type, resident_id, recorded_at, recorded_by, source, sequence,
        legal_framework, processing_activity, mandate, data
      from fact
      """;
  private static final ViewTable<Arrival> FACT =
      new ViewTable<Arrival>("fact")
          .uuid("event_id", a -> a.event().eventId().value())
          .uuid("resident_id", a -> a.event().residentId().value())
          .text("type", a -> a.event().type())
          .moment("recorded_at", a -> a.event().recordedAt())
          .text("recorded_by", a -> a.event().recordedBy())
          .text("source", a -> a.event().source())
          .count("sequence", a -> a.event().sequence())
          .text("legal_framework", a -> a.event().legalFramework())
          .text("processing_activity", a -> a.event().processingActivity())
          .text("mandate", a -> a.event().mandate() == null ? null : a.event().mandate().text())
          .uuid("names", a -> named(a.event()))
          .bytes("data", Arrival::data);

  private final JdbcClient sql;
  private final DataSource database;

  public FactTable(ViewDatabase views) {
    this.sql = views.sql();
    this.database = views.dataSource();
  }

  /** One published event with its bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Arrival(PublishedEvent event, byte[] data) {}

  /** Adds what is not there yet: an event that is fails all of it. */
  static void add(Together statements, Collection<Arrival> arrivals) {
    FACT.insert(statements, arrivals);
  }

  /**
   * Adds what a rebuild reads, also what is there already, which {@link BuildPlan} takes out
   * afterwards.
   */
  void copy(Collection<Arrival> arrivals) {
    FACT.copy(database, arrivals);
  }

  /** All facts of these residents, in no particular order. */
  public List<PublishedEvent> of(Collection<UUID> residents) {
    return sql.sql(FACTS + "where resident_id = any(?::uuid[])")
        .param(Columns.uuids(residents))
        .query((row, _) -> read(row))
        .list();
  }

  /** All facts of the residents from the first to the last, and of some others. */
  List<PublishedEvent> of(UUID first, UUID last, Collection<UUID> others) {
    return sql.sql(FACTS + "where resident_id between ? and ? or resident_id = any(?::uuid[])")
        .param(first)
        .param(last)
        .param(Columns.uuids(others))
        .query((row, _) -> read(row))
        .list();
  }

  /** Whom an event is about. */
  public Optional<ResidentId> residentOf(EventId event) {
    return sql.sql("select resident_id from fact where event_id = ?")
        .param(event.value())
        .query(UUID.class)
        .optional()
        .map(ResidentId::new);
  }

  /**
   * Whether the views show the event. They do from the moment that the fact is there, in one
   * transaction; somebody newly registered must also be there by name, which comes over a topic of
   * its own.
   */
  public boolean visible(EventId event) {
    return sql.sql(
            """
            select 1 from fact f where f.event_id = ?
            and (f.type not like 'nl.doorloop.continuity.resident-registered.v%'
              or exists (select 1 from resident_identity i where i.resident_id = f.resident_id))""")
        .param(event.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private static PublishedEvent read(ResultSet row) throws SQLException {
    var type = row.getString(2);
    int dot = type.lastIndexOf(".v");
    return new PublishedEvent(
        new EventId(row.getObject(1, UUID.class)),
        type,
        new ResidentId(row.getObject(3, UUID.class)),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getString(5),
        row.getString(6),
        row.getLong(7),
        LegalFramework.valueOf(row.getString(8)),
        ProcessingActivity.valueOf(row.getString(9)),
        mandate(row.getString(10)),
        null,
        CODEC.readOfResident(
            type.substring(PREFIX.length(), dot),
            Integer.parseInt(type.substring(dot + 2)),
            row.getBytes(11)));
  }

  private static @Nullable Mandate mandate(@Nullable String text) {
    return text == null ? null : Mandate.of(text);
  }

  private static @Nullable UUID named(PublishedEvent event) {
    return event.event() instanceof Correction c ? c.names().value() : null;
  }
}
