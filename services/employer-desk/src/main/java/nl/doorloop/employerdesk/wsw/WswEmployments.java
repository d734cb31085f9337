package nl.doorloop.employerdesk.wsw;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.employerdesk.domain.WswDays;
import nl.doorloop.employerdesk.domain.WswDays.Said;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import nl.doorloop.platform.feed.FactListener;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.json.EventCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This service's own copy of who is in a Wsw employment, so that no wage cost subsidy is granted
 * beside one. As fresh as its feed: what it has not heard of, the line shows as a conflict.
 */
@Component
public final class WswEmployments implements FactListener.InBatches {
  private static final EventCodec CODEC = new EventCodec();
  private static final Set<String> HEARS =
      Stream.of(
              EmploymentStarted.class,
              EmploymentTakenOver.class,
              ModalityChanged.class,
              EmploymentEnded.class,
              EventCorrected.class,
              EventWithdrawn.class)
          .map(event -> KnownEvents.typeOf(event).name())
          .collect(toUnmodifiableSet());

  private final JdbcClient jdbc;

  WswEmployments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "wsw-employments";
  }

  @Override
  public boolean concerns(String name) {
    return HEARS.contains(name);
  }

  @Override
  public void onAll(List<PublishedEvent> events) {
    for (var event : events) {
      said(event).ifPresent(said -> write(event.residentId(), said));
    }
  }

  /** The days of Wsw employment that this service has heard of. */
  public List<Period> of(ResidentId resident) {
    return WswDays.of(
        jdbc.sql("select * from wsw_said where resident_id = ?")
            .param(resident.value())
            .query((row, _) -> read(row))
            .list());
  }

  private static Optional<Said> said(PublishedEvent by) {
    return switch (by.event()) {
      case EventWithdrawn e -> Optional.of(said(by, e.withdraws(), null));
      case EventCorrected e when e.replacement() instanceof ShelteredWorkEvent content ->
          Optional.of(said(by, e.corrects(), content));
      case ShelteredWorkEvent content -> Optional.of(said(by, by.eventId(), content));
      default -> Optional.empty();
    };
  }

  private static Said said(PublishedEvent by, EventId of, @Nullable ShelteredWorkEvent content) {
    return new Said(by.eventId(), of, by.recordedAt(), content);
  }

  private void write(ResidentId resident, Said said) {
    var content = said.content();
    jdbc.sql(
            """
            insert into wsw_said (event_id, speaks_of, resident_id, recorded_at, type, version, content)
            values (?, ?, ?, ?::timestamptz, ?, ?, ?)
            on conflict (event_id) do nothing
            """)
        .param(said.by().value())
        .param(said.of().value())
        .param(resident.value())
        .param(said.recordedAt().toString())
        .param(content == null ? null : CODEC.typeOf(content).name())
        .param(content == null ? null : CODEC.typeOf(content).version())
        .param(content == null ? null : new String(CODEC.write(content), StandardCharsets.UTF_8))
        .update();
  }

  private static Said read(ResultSet row) throws SQLException {
    var content = row.getString("content");
    return new Said(
        EventId.of(row.getString("event_id")),
        EventId.of(row.getString("speaks_of")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        content == null
            ? null
            : (ShelteredWorkEvent)
                CODEC.read(
                    row.getString("type"),
                    row.getInt("version"),
                    content.getBytes(StandardCharsets.UTF_8)));
  }
}
