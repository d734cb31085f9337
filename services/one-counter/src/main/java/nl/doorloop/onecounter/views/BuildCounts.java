package nl.doorloop.onecounter.views;

import nl.doorloop.platform.feed.Topics;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much of a rebuild is done.
 *
 * @param factsLoaded facts copied in
 * @param facts what there was to copy in when it began; 0 until that is known
 * @param records the same of identities and facts together
 * @param factsDerived the facts of the residents that were derived
 * @param residents 0 until they are known
 */
public record BuildCounts(
    long factsLoaded,
    long facts,
    long recordsLoaded,
    long records,
    long factsDerived,
    long residentsDerived,
    long residents) {
  static BuildCounts read(JdbcClient sql) {
    return sql.sql(
            """
            select * from (
              select coalesce(sum(done) filter (where topic = ?), 0),
                coalesce(sum(end_offset) filter (where topic = ?), 0),
                coalesce(sum(done), 0), coalesce(sum(end_offset), 0)
              from (
                select topic, end_offset, least(end_offset, coalesce(p.next_offset, 0)) as done
                from load_end left join feed_position p using (topic, partition)) part) loaded,
            (select coalesce(sum(facts) filter (where derived), 0),
               coalesce(sum(residents) filter (where derived), 0), coalesce(sum(residents), 0)
             from derive_chunk) derived""")
        .param(Topics.RESIDENTS)
        .param(Topics.RESIDENTS)
        .query(
            (row, _) ->
                new BuildCounts(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7)))
        .single();
  }

  /** What the phase has done by now, in facts. */
  public long doneIn(Generation.Phase phase) {
    return switch (phase) {
      case LOADING -> factsLoaded;
      case DERIVING -> factsDerived;
      case INDEXING, CATCHING_UP -> 0;
    };
  }
}
