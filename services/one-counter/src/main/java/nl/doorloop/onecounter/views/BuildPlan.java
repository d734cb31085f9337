package nl.doorloop.onecounter.views;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptStatementFailedException;

/**
 * What is to be done to a generation that is being built, and what of it was done: kept in its own
 * tables, in the transactions that do it, so that whoever goes on after a stop or a kill knows.
 */
public final class BuildPlan {
  private static final String LOCK = "doorloop.one-counter.index";
  private static final String REPEATED = "23505";
  // Some megabytes in memory; one resident's facts are never parted, however many they are.
  private static final int FACTS_AT_ONCE = 5000;

  private final ViewDatabase views;
  private final JdbcClient sql;

  public BuildPlan(ViewDatabase views) {
    this.views = views;
    this.sql = views.sql();
  }

  /** One partition of a topic. */
  public record Part(String topic, int partition) {}

  /** Residents who are derived in one transaction. */
  record Chunk(UUID first, UUID last) {}

  /** How far each partition is loaded in bulk: to where it ended when the first one looked. */
  public void loadUpTo(Map<Part, Long> ends) {
    var parts = List.copyOf(ends.entrySet());
    sql.sql(
            """
            insert into load_end (topic, partition, end_offset)
            select * from unnest(?::text[], ?::int[], ?::bigint[]) on conflict do nothing""")
        .param(Columns.of(parts, p -> p.getKey().topic()))
        .param(Columns.of(parts, p -> p.getKey().partition()))
        .param(Columns.of(parts, Map.Entry::getValue))
        .update();
  }

  public boolean knowsEnds() {
    return sql.sql("select exists (select 1 from load_end)").query(Boolean.class).single();
  }

  /** The partitions that are not loaded yet, and up to which offset each has to be. */
  public List<Map.Entry<Part, Long>> unloaded() {
    return sql.sql(
            """
            select e.topic, e.partition, e.end_offset
            from load_end e left join feed_position p using (topic, partition)
            where e.end_offset > coalesce(p.next_offset, 0) order by 1, 2""")
        .query((row, _) -> Map.entry(new Part(row.getString(1), row.getInt(2)), row.getLong(3)))
        .list();
  }

  /**
   * Makes what finds facts and shares out the residents, once; false while another instance does.
   */
  public boolean index() {
    try {
      return indexOnce();
    } catch (ScriptStatementFailedException e) {
      if (!(e.getCause() instanceof SQLException cause && REPEATED.equals(cause.getSQLState()))) {
        throw e;
      }
      dropRepeated();
      return indexOnce();
    }
  }

  private boolean indexOnce() {
    return Boolean.TRUE.equals(
        views
            .transaction()
            .execute(
                _ -> {
                  if (!lock()) {
                    return false;
                  }
                  if (!isIndexed()) {
                    GenerationTemplate.indexFacts(views.dataSource());
                    sql.sql("analyze fact").update();
                    shareOut();
                  }
                  return true;
                }));
  }

  private boolean lock() {
    return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(?, ?))")
        .param(LOCK)
        .param(views.generation().number())
        .query(Boolean.class)
        .single();
  }

  private boolean isIndexed() {
    return sql.sql(
            """
            select exists (select 1 from pg_constraint
              where conrelid = 'fact'::regclass and contype = 'p')""")
        .query(Boolean.class)
        .single();
  }

  /** What a topic holds twice, as after a relay that was killed, or a store that was put back. */
  private void dropRepeated() {
    sql.sql(
            """
            delete from fact f using (
              select event_id, min(ctid) as kept from fact group by event_id having count(*) > 1) r
            where f.event_id = r.event_id and f.ctid <> r.kept""")
        .update();
  }

  private void shareOut() {
    sql.sql(
            """
            insert into derive_chunk (first_id, last_id, residents, facts)
            select (array_agg(resident_id order by resident_id))[1],
              (array_agg(resident_id order by resident_id desc))[1], count(*), sum(facts)
            from (
              select resident_id, count(*) as facts,
                (sum(count(*)) over (order by resident_id) - count(*))::bigint / ? as chunk
              from fact group by resident_id) shared
            group by chunk""")
        .param(FACTS_AT_ONCE)
        .update();
  }

  /** Part of the caller's transaction, to whose end nobody else gets the same residents. */
  Optional<Chunk> take() {
    return sql.sql(
            """
            update derive_chunk set derived = true where first_id = (
              select first_id from derive_chunk where not derived order by first_id
              limit 1 for update skip locked)
            returning first_id, last_id""")
        .query((row, _) -> new Chunk(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .optional();
  }

  /** Also false while others are deriving the last of them. */
  public boolean isDerived() {
    return !sql.sql("select exists (select 1 from derive_chunk where not derived)")
        .query(Boolean.class)
        .single();
  }

  /** Tells the database what the tables hold now, before they are asked. */
  public void gatherStatistics() {
    LineTables.ALL.forEach(table -> sql.sql("analyze " + table).update());
  }

  public BuildCounts counts() {
    return BuildCounts.read(sql);
  }
}
