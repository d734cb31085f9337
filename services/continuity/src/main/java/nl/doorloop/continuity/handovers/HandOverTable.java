package nl.doorloop.continuity.handovers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose a hand-over is, and its alarms. Every method joins the caller's transaction. */
public final class HandOverTable {
  private final JdbcClient jdbc;

  public HandOverTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Something that is to be said about a hand-over, on a day or later. */
  public record Due(HandOverId handOverId, ResidentId residentId, Alarm alarm) {}

  public void add(HandOverId id, ResidentId resident) {
    jdbc.sql("INSERT INTO hand_over (hand_over_id, resident_id) VALUES (?, ?)")
        .param(id.value())
        .param(resident.value())
        .update();
  }

  /** One that is open, or was until a moment ago. */
  public record Listed(HandOverId handOverId, ResidentId residentId) {}

  /** It came to an end, in a start or in nothing. */
  public void close(HandOverId id) {
    jdbc.sql("UPDATE hand_over SET closed = true WHERE hand_over_id = ?")
        .param(id.value())
        .update();
  }

  /**
   * Those that are open, the oldest first.
   *
   * @param after the last one of the page before; absent = from the beginning
   */
  public List<Listed> open(@Nullable HandOverId after, int limit) {
    return jdbc.sql(
            """
            SELECT hand_over_id, resident_id FROM hand_over
            WHERE NOT closed AND hand_over_id > ? ORDER BY hand_over_id LIMIT ?
            """)
        .param(after == null ? new UUID(0, 0) : after.value())
        .param(limit)
        .query(
            (row, _) ->
                new Listed(
                    new HandOverId(row.getObject(1, UUID.class)),
                    new ResidentId(row.getObject(2, UUID.class))))
        .list();
  }

  public Optional<ResidentId> residentOf(HandOverId id) {
    return jdbc.sql("SELECT resident_id FROM hand_over WHERE hand_over_id = ?")
        .param(id.value())
        .query((row, _) -> new ResidentId(row.getObject(1, UUID.class)))
        .optional();
  }

  public void set(HandOverId id, Alarm alarm, LocalDate dueOn) {
    jdbc.sql("INSERT INTO hand_over_alarm (hand_over_id, kind, due_on) VALUES (?, ?, ?)")
        .param(id.value())
        .param(alarm.name())
        .param(dueOn)
        .update();
  }

  /** An alarm that is due, for nobody else until the transaction ends; those in hand are passed. */
  Optional<Due> claim(LocalDate today) {
    return jdbc.sql(
            """
            SELECT a.hand_over_id, h.resident_id, a.kind
            FROM hand_over_alarm a JOIN hand_over h USING (hand_over_id)
            WHERE a.due_on <= ? AND a.not_before <= now()
            ORDER BY a.due_on, a.hand_over_id, a.kind
            LIMIT 1
            FOR UPDATE OF a SKIP LOCKED
            """)
        .param(today)
        .query(
            (row, _) ->
                new Due(
                    new HandOverId(row.getObject(1, UUID.class)),
                    new ResidentId(row.getObject(2, UUID.class)),
                    Alarm.valueOf(row.getString(3))))
        .optional();
  }

  void done(Due due) {
    jdbc.sql("DELETE FROM hand_over_alarm WHERE hand_over_id = ? AND kind = ?")
        .param(due.handOverId().value())
        .param(due.alarm().name())
        .update();
  }

  void postpone(Due due, Duration by) {
    jdbc.sql(
            """
            UPDATE hand_over_alarm SET not_before = now() + make_interval(secs => ?)
            WHERE hand_over_id = ? AND kind = ?
            """)
        .param((double) by.toSeconds())
        .param(due.handOverId().value())
        .param(due.alarm().name())
        .update();
  }
}
