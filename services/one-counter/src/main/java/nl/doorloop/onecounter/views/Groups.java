package nl.doorloop.onecounter.views;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.doorloop.language.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which residents' facts are read together: those that were ever joined, also when that was undone
 * later, because an earlier {@code knownOn} still sees them as one.
 */
public final class Groups {
  private final JdbcClient sql;
  private final long salt;

  public Groups(ViewDatabase views) {
    this.sql = views.sql();
    // Generations do not wait for each other.
    this.salt = views.generation().number() * 0x9E3779B97F4A7C15L;
  }

  /** Each resident with everybody of its group, itself included. */
  public Map<UUID, Set<UUID>> of(Collection<UUID> residents) {
    Map<UUID, Set<UUID>> groups = new LinkedHashMap<>();
    residents.forEach(id -> groups.computeIfAbsent(id, _ -> new TreeSet<>()).add(id));
    sql.sql(
            """
            with recursive member(start, id) as (
              select l.resident_id, l.other_id from resident_link l
              where l.resident_id = any(?::uuid[])
              union
              select m.start, l.other_id
              from member m join resident_link l on l.resident_id = m.id)
            select start, id from member""")
        .param(Columns.uuids(groups.keySet()))
        .query(
            row -> {
              groups
                  .computeIfAbsent(row.getObject(1, UUID.class), _ -> new TreeSet<>())
                  .add(row.getObject(2, UUID.class));
            });
    return groups;
  }

  /** Everybody from the first to the last who was ever joined, with the whole of the group. */
  Map<UUID, Set<UUID>> between(UUID first, UUID last) {
    return of(
        sql.sql("select distinct resident_id from resident_link where resident_id between ? and ?")
            .param(first)
            .param(last)
            .query(UUID.class)
            .list());
  }

  /** Two residents that a fact ties together. */
  record Tie(ResidentId resident, ResidentId other) {}

  void link(Collection<Tie> ties) {
    if (ties.isEmpty()) {
      return;
    }
    sql.sql(
            """
            with pair as (select * from unnest(?::uuid[], ?::uuid[]) as p(a, b))
            insert into resident_link (resident_id, other_id)
            select a, b from pair where a <> b union select b, a from pair where a <> b
            order by 1, 2
            on conflict do nothing""")
        .param(Columns.of(ties, Tie::resident))
        .param(Columns.of(ties, Tie::other))
        .update();
  }

  /**
   * Holds every resident of the groups until the end of the transaction, so that two instances that
   * read two partitions never derive one group at the same time. Another instance may widen a group
   * while this one waits; then the newcomers are held as well. Two that wait for each other are
   * told apart by the database, and the feed reads one's batch again.
   */
  Map<UUID, Set<UUID>> hold(Collection<UUID> residents) {
    Set<UUID> held = new HashSet<>();
    while (true) {
      var groups = of(residents);
      Set<UUID> missing = new TreeSet<>();
      groups.values().forEach(missing::addAll);
      missing.removeAll(held);
      if (missing.isEmpty()) {
        return groups;
      }
      var keys = missing.stream().mapToLong(this::key).sorted().boxed().toArray(Long[]::new);
      sql.sql(
              """
              select count(*) from (
                select pg_advisory_xact_lock(k) from unnest(?::bigint[]) with ordinality u(k, n)
                order by n) held""")
          .param(keys)
          .query(Long.class)
          .single();
      held.addAll(missing);
    }
  }

  private long key(UUID resident) {
    return resident.getMostSignificantBits() ^ resident.getLeastSignificantBits() ^ salt;
  }
}
