package nl.doorloop.onecounter.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.Conflict;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Filters of the worklist that case workers keep under a name: each for themselves, or shared with
 * everybody of their team; of their organisation where they work in no team.
 */
public final class SavedViews {
  private static final int MOST = 50;
  private static final int LONGEST_NAME = 60;

  private final ResidentAccess access;
  private final JdbcClient jdbc;
  private final OncePerKey once;
  private final Clock clock;

  public SavedViews(ResidentAccess access, JdbcClient jdbc, OncePerKey once, Clock clock) {
    this.access = access;
    this.jdbc = jdbc;
    this.once = once;
    this.clock = clock;
  }

  /**
   * @param own whether it is the caller's; only then may it be deleted
   */
  public record SavedView(
      UUID id, String name, WorklistFilter filter, boolean shared, boolean own) {}

  /** A view that is to be kept. */
  public record NewView(String name, WorklistFilter filter, boolean shared) {
    public NewView {
      if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[0-9]{9}.*")) {
        throw new InvalidValue("name must be a text of 1 to " + LONGEST_NAME + " characters");
      }
    }

    static NewView read(JsonNode body) {
      return Fields.of(body)
          .read(
              f ->
                  new NewView(
                      f.text("name", LONGEST_NAME),
                      f.object("filter", WorklistFilter::read),
                      f.flag("shared", false)));
    }
  }

  /** The caller's own and those that their team and their organisation share, by name. */
  public List<SavedView> all() {
    var caller = caseWorker();
    return jdbc.sql(
            """
            select id, name, filter, shared, owner from worklist_view
            where owner = ?
              or (shared and case when team is null then organisation = ? else team = ? end)
            order by lower(name), id""")
        .param(caller.name())
        .param(organisation(caller))
        .param(team(caller))
        .query((row, _) -> read(row, caller))
        .list();
  }

  /**
   * @throws Conflict when the caller keeps fifty already
   */
  public UUID add(@Nullable String key, NewView view) {
    var caller = caseWorker();
    var filter = DoorloopJson.mapper().writeValueAsString(view.filter());
    return UUID.fromString(
        once.once(
            key,
            caller.name(),
            "view " + view.shared() + " " + view.name() + " " + filter,
            () -> insert(caller, view, filter).toString()));
  }

  private UUID insert(Caller caller, NewView view, String filter) {
    var kept =
        jdbc.sql("select count(*) from worklist_view where owner = ?")
            .param(caller.name())
            .query(Integer.class)
            .single();
    if (kept >= MOST) {
      throw new Conflict("TOO_MANY_VIEWS", "You keep fifty views; delete one first.");
    }
    var id = Ids.next();
    jdbc.sql(
            """
            insert into worklist_view
              (id, owner, organisation, team, shared, name, filter, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(id, caller.name(), organisation(caller))
        .param(team(caller))
        .params(view.shared(), view.name(), filter, Timestamp.from(clock.instant()))
        .update();
    return id;
  }

  /**
   * @throws NotFound when it is not the caller's
   */
  public void delete(UUID id) {
    int deleted =
        jdbc.sql("delete from worklist_view where id = ? and owner = ?")
            .params(id, caseWorker().name())
            .update();
    if (deleted == 0) {
      throw new NotFound("view");
    }
  }

  private Caller caseWorker() {
    access.requirePersons();
    return CurrentCaller.get();
  }

  private static String organisation(Caller caller) {
    return caller.organisation() == null ? "" : caller.organisation().name();
  }

  private static @Nullable String team(Caller caller) {
    return caller.team() == null ? null : caller.team().text();
  }

  private static SavedView read(ResultSet row, Caller caller) throws SQLException {
    return new SavedView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        WorklistFilter.read(DoorloopJson.mapper().readTree(row.getString("filter"))),
        row.getBoolean("shared"),
        row.getString("owner").equals(caller.name()));
  }
}
