package nl.doorloop.onecounter.views;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.doorloop.onecounter.views.Generation.State;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
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
    return sql.sql(
            """
            select number, state, started_at, switched_at, retired_at, started_by
            from generation order by number""")
        .query(
            (row, _) ->
                new Generation(
                    row.getInt(1),
                    State.valueOf(row.getString(2)),
                    row.getTimestamp(3).toInstant(),
                    instant(row.getTimestamp(4)),
                    instant(row.getTimestamp(5)),
                    row.getString(6)))
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
   * The built generation takes the place of the active one; part of the caller's transaction. False
   * when another instance was faster.
   */
  boolean promote(Generation built) {
    lock();
    if (find(State.BUILDING).filter(g -> g.number() == built.number()).isEmpty()) {
      return false;
    }
    var now = Timestamp.from(clock.instant());
    sql.sql("update generation set state = 'RETIRED', retired_at = ? where state = 'ACTIVE'")
        .param(now)
        .update();
    sql.sql("update generation set state = 'ACTIVE', switched_at = ? where number = ?")
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
    runTemplate(Generation.schema(number));
    var now = clock.instant();
    sql.sql(
            """
            insert into generation (number, state, started_at, switched_at, started_by)
            values (?, ?, ?, ?, ?)""")
        .param(number)
        .param(state.name())
        .param(Timestamp.from(now))
        .param(state == State.ACTIVE ? Timestamp.from(now) : null)
        .param(startedBy)
        .update();
    return find(state).orElseThrow();
  }

  /**
   * The template names no schema; it runs on this transaction's connection with another search
   * path.
   */
  private void runTemplate(String schema) {
    var before = sql.sql("select current_setting('search_path')").query(String.class).single();
    setSearchPath(schema);
    var template =
        new ResourceDatabasePopulator(
            new ClassPathResource("generation.sql", GenerationTable.class),
            new ClassPathResource("doorloop/db/feed/V2_01__feed.sql"));
    template.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
    template.execute(dataSource);
    setSearchPath(before);
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

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
