package nl.doorloop.onecounter.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.doorloop.language.continuity.TeamCode;
import nl.doorloop.platform.web.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who took on which item. It is kept beside the views, so that it outlives every rebuild: an item
 * has the same id as long as its cause is the same. Every change is logged with who and when.
 */
public final class Assignments {
  private final JdbcClient jdbc;
  private final Clock clock;

  public Assignments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Who has an item, and in which team it is: that of whoever took it on, or gave it. */
  public record Assignee(String name, @Nullable TeamCode team) {}

  /** Those of the items that somebody took on, with who did. */
  public Map<UUID, Assignee> of(Collection<UUID> items) {
    Map<UUID, Assignee> assignees = new HashMap<>();
    jdbc.sql("select item_id, assignee, team from work_assignment where item_id = any(?::uuid[])")
        .param(texts(items))
        .query(
            row -> {
              var team = row.getString(3);
              assignees.put(
                  row.getObject(1, UUID.class),
                  new Assignee(row.getString(2), team == null ? null : TeamCode.of(team)));
            });
    return assignees;
  }

  public List<UUID> takenOnBy(String assignee) {
    return jdbc.sql("select item_id from work_assignment where assignee = ?")
        .param(assignee)
        .query(UUID.class)
        .list();
  }

  /** Nothing for whoever works in no team. */
  public List<UUID> takenOnIn(@Nullable TeamCode team) {
    return team == null
        ? List.of()
        : jdbc.sql("select item_id from work_assignment where team = ?")
            .param(team.text())
            .query(UUID.class)
            .list();
  }

  /**
   * Gives all of the items to somebody, or none; part of the caller's transaction. Who has an item
   * may pass it on; from anybody else it is released first.
   *
   * @throws Conflict when somebody else has one of them
   */
  void assign(Collection<UUID> items, Assignee to, String by) {
    // In one order, so that two who take the same items wait for each other and not in a ring.
    var ids = texts(new TreeSet<>(items));
    var now = Timestamp.from(clock.instant());
    var changed =
        jdbc.sql(
                """
                insert into work_assignment as a (item_id, assignee, team, assigned_by, assigned_at)
                select u.id, ?, ?, ?, ? from unnest(?::uuid[]) with ordinality u(id, n) order by u.n
                on conflict (item_id) do update set assignee = excluded.assignee,
                  team = excluded.team, assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at
                where a.assignee = ? and a.assignee <> excluded.assignee
                returning item_id""")
            .param(to.name())
            .param(to.team() == null ? null : to.team().text())
            .params(by, now, ids, by)
            .query(UUID.class)
            .list();
    boolean taken =
        of(items).values().stream().anyMatch(somebody -> !somebody.name().equals(to.name()));
    if (taken) {
      throw new Conflict("TAKEN_ON", "Somebody else took this on already; look at it again.");
    }
    log("ASSIGNED", changed, to.name(), by, now);
  }

  /** Takes the items from whoever has them; part of the caller's transaction. */
  void release(Collection<UUID> items, String by) {
    var released =
        jdbc.sql("delete from work_assignment where item_id = any(?::uuid[]) returning item_id")
            .param(texts(new TreeSet<>(items)))
            .query(UUID.class)
            .list();
    log("RELEASED", released, null, by, Timestamp.from(clock.instant()));
  }

  private void log(
      String what, List<UUID> items, @Nullable String assignee, String by, Timestamp at) {
    if (!items.isEmpty()) {
      jdbc.sql(
              """
              insert into work_assignment_log (item_id, change, assignee, changed_by, changed_at)
              select id, ?, ?, ?, ? from unnest(?::uuid[]) u(id)""")
          .param(what)
          .param(assignee)
          .param(by)
          .param(at)
          .param(texts(items))
          .update();
    }
  }

  private static String[] texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}
