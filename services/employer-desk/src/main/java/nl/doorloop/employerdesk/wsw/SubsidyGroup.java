package nl.doorloop.employerdesk.wsw;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.employerdesk.domain.GroupDecisions;
import nl.doorloop.employerdesk.domain.GroupDecisions.Decided;
import nl.doorloop.employerdesk.domain.GroupDecisions.Said;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.platform.feed.FactListener;
import nl.doorloop.platform.feed.PublishedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This service's own copy of who was established to belong to the group for wage cost subsidy, or
 * not to. As fresh as its feed: what it has not heard of, the line shows as a term.
 */
@Component
public final class SubsidyGroup implements FactListener.InBatches {
  private static final Set<String> HEARS =
      Stream.of(CapacityDecided.class, EventCorrected.class, EventWithdrawn.class)
          .map(event -> KnownEvents.typeOf(event).name())
          .collect(toUnmodifiableSet());

  private final JdbcClient jdbc;

  SubsidyGroup(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "subsidy-group";
  }

  @Override
  public boolean concerns(String name) {
    return HEARS.contains(name);
  }

  @Override
  public void onAll(List<PublishedEvent> events) {
    for (var event : events) {
      switch (event.event()) {
        case EventWithdrawn e -> write(event, e.withdraws(), e);
        case EventCorrected e when e.replacement() instanceof CapacityDecided content ->
            write(event, e.corrects(), content);
        case CapacityDecided e -> write(event, event.eventId(), e);
        default -> {
          // It hears of nothing else.
        }
      }
    }
  }

  /** The decisions about a resident that this service has heard of. */
  public List<Decided> of(ResidentId resident) {
    return GroupDecisions.of(
        jdbc.sql("select * from group_said where resident_id = ?")
            .param(resident.value())
            .query((row, _) -> read(row))
            .list());
  }

  private void write(PublishedEvent by, EventId of, DomainEvent content) {
    var decided =
        content instanceof CapacityDecided e && e.kind() == CapacityKind.WAGE_COST_SUBSIDY_GROUP
            ? e
            : null;
    jdbc.sql(
            """
            insert into group_said (event_id, speaks_of, resident_id, recorded_at, decided_on, established)
            values (?, ?, ?, ?::timestamptz, ?, ?)
            on conflict (event_id) do nothing
            """)
        .param(by.eventId().value())
        .param(of.value())
        .param(by.residentId().value())
        .param(by.recordedAt().toString())
        .param(decided == null ? null : decided.on())
        .param(decided != null && decided.established())
        .update();
  }

  private static Said read(ResultSet row) throws SQLException {
    var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    var on = row.getObject("decided_on", LocalDate.class);
    boolean established = row.getBoolean("established");
    return new Said(
        EventId.of(row.getString("event_id")),
        EventId.of(row.getString("speaks_of")),
        recordedAt,
        Optional.ofNullable(on).map(day -> new Decided(day, established, recordedAt)));
  }
}
