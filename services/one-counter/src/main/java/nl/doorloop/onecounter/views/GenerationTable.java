package nl.doorloop.onecounter.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.doorloop.onecounter.views.Generation.Build;
import nl.doorloop.onecounter.views.Generation.Phase;
import nl.doorloop.onecounter.views.Generation.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which generations there are, for all instances together. Every change is made under one advisory
 * lock, so that two instances never make the same generation.
 */
public final class GenerationTable {
  private static final String LOCK = "doorloop.one-counter.generation";

  private final DataSource dataSource;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final Clock clock;

  public GenerationTable(
      DataSource dataSource, JdbcClient sql, TransactionTemplate transaction, Clock clock) {
    this.dataSource = dataSource;
    this.sql = sql;
    this.transaction = transaction;
    this.clock = clock;
  }

  public List<Generation> all() {
    return sql.sql("select * from generation order by number")
        .query((row, _) -> generation(row))
        .list();
  }

  public Optional<Generation> find(State state) {
    return all().stream().filter(g -> g.state() == state).findFirst();
  }

  /** The active generation; the very first one is made here, empty. */
  public Generation activeOrFirst() {
    return inLock(() -> find(State.ACTIVE).orElseGet(() -> create(State.ACTIVE, "first start")));
  }

  /** Begins another generation beside the active one; empty when one is being built already. */
  public Optional<Generation> begin(String startedBy) {
    return inLock(
        () ->
            find(State.BUILDING).isPresent()
                ? Optional.<Generation>empty()
                : Optional.of(create(State.BUILDING, startedBy)));
  }

  /**
   * Begins another generation where the active one has not the tables of this version, and this is
   * the newest version that was seen here. An older one, which may still run or was brought back,
   * leaves it to a person.
   */
  public Optional<Generation> beginForNewTables() {
    return inLock(
        () -> {
          boolean building = find(State.BUILDING).filter(Generation::ours).isPresent();
          if (building || find(State.ACTIVE).orElseThrow().ours() || !isNewestVersion()) {
            return Optional.<Generation>empty();
          }
          abandon();
          return Optional.of(create(State.BUILDING, "new version"));
        });
  }

  /** Gives up what is being built; false when nothing is. */
  public boolean abandon() {
    return sql.sql(
                "update generation set state = 'RETIRED', retired_at = ? where state = 'BUILDING'")
            .param(Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /**
   * The built generation takes the place of the active one; part of the caller's transaction. False
   * when another instance was faster, or somebody stopped it meanwhile.
   */
  boolean promote(Generation built) {
    lock();
    var now = Timestamp.from(clock.instant());
    if (find(State.BUILDING)
        .filter(g -> g.number() == built.number() && g.goesOn(Phase.CATCHING_UP))
        .isEmpty()) {
      return false;
    }
    sql.sql("update generation set state = 'RETIRED', retired_at = ? where state = 'ACTIVE'")
        .param(now)
        .update();
    sql.sql(
            "update generation set state = 'ACTIVE', switched_at = ?, phase = null where number = ?")
        .param(now)
        .param(built.number())
        .update();
    return true;
  }

  /** Drops the tables of a generation that nobody reads any more. */
  void drop(Generation generation) {
    inLock(
        () -> {
          sql.sql("drop schema if exists " + generation.schema() + " cascade").update();
          return sql.sql("delete from generation where number = ? and state <> 'ACTIVE'")
              .param(generation.number())
              .update();
        });
  }

  private Generation create(State state, String startedBy) {
    int number =
        sql.sql("select coalesce(max(number), 0) + 1 from generation")
            .query(Integer.class)
            .single();
    sql.sql("create schema " + Generation.schema(number)).update();
    createTables(Generation.schema(number), state == State.ACTIVE);
    isNewestVersion();
    var now = Timestamp.from(clock.instant());
    boolean building = state == State.BUILDING;
    sql.sql(
            """
            insert into generation (number, state, started_at, switched_at, started_by, template,
              phase, phase_since, phase_before)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(number)
        .param(state.name())
        .param(now)
        .param(building ? null : now)
        .param(startedBy)
        .param(GenerationTemplate.FINGERPRINT)
        .param(building ? Phase.LOADING.name() : null)
        .param(building ? now : null)
        .param(building ? 0L : null)
        .update();
    return find(state).orElseThrow();
  }

  /** On this transaction's connection, with another search path. */
  private void createTables(String schema, boolean indexed) {
    var before = sql.sql("select current_setting('search_path')").query(String.class).single();
    setSearchPath(schema);
    GenerationTemplate.createTables(dataSource);
    if (indexed) {
      GenerationTemplate.indexFacts(dataSource);
    }
    setSearchPath(before);
  }

  /** Remembers the scripts of this version when they are seen for the first time. */
  private boolean isNewestVersion() {
    sql.sql("insert into generation_template (fingerprint) values (?) on conflict do nothing")
        .param(GenerationTemplate.FINGERPRINT)
        .update();
    return sql.sql("select fingerprint from generation_template order by ordinal desc limit 1")
        .query(String.class)
        .single()
        .equals(GenerationTemplate.FINGERPRINT);
  }

  private void setSearchPath(String path) {
    sql.sql("select set_config('search_path', ?, true)").param(path).query(String.class).single();
  }

  private <T> T inLock(Supplier<T> work) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              lock();
              return work.get();
            }));
  }

  private void lock() {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(LOCK)
        .query()
        .listOfRows();
  }

  private static Generation generation(ResultSet row) throws SQLException {
    var phase = row.getString("phase");
    return new Generation(
        row.getInt("number"),
        State.valueOf(row.getString("state")),
        row.getTimestamp("started_at").toInstant(),
        instant(row.getTimestamp("switched_at")),
        instant(row.getTimestamp("retired_at")),
        row.getString("started_by"),
        phase == null
            ? null
            : new Build(
                Phase.valueOf(phase),
                row.getTimestamp("phase_since").toInstant(),
                row.getLong("phase_before"),
                instant(row.getTimestamp("stopped_at")),
                row.getString("trouble")),
        GenerationTemplate.FINGERPRINT.equals(row.getString("template")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
