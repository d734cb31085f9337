package nl.doorloop.onecounter.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares what stands in the views with a fresh derivation from the facts: each line is derived
 * and written again in a transaction that is undone, and what the tables said before is held
 * against what they say then. While a line is compared, the feed waits with it.
 */
public final class Consistency {
  /** The tables that are derived from facts. */
  private static final List<String> TABLES = LineTables.ALL;

  private final ViewDatabase views;
  private final TrajectoryProjection projection;

  public Consistency(ViewDatabase views) {
    this.views = views;
    this.projection = new TrajectoryProjection(views);
  }

  /**
   * One table of the views.
   *
   * @param residents how many were compared
   * @param digest over what stood there; the same after every rebuild
   * @param freshDigest over what should stand there
   * @param differences the residents whose rows differ
   */
  public record Compared(
      String projection,
      long residents,
      String digest,
      String freshDigest,
      List<UUID> differences) {
    public Compared {
      differences = List.copyOf(differences);
    }
  }

  public List<Compared> compare() {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    TABLES.forEach(table -> tallies.put(table, new Tally()));
    new Lines(views)
        .eachGroup(
            groups ->
                views
                    .transaction()
                    .executeWithoutResult(
                        status -> {
                          compare(groups, tallies);
                          status.setRollbackOnly();
                        }));
    return tallies.entrySet().stream().map(t -> t.getValue().compared(t.getKey())).toList();
  }

  private void compare(List<Set<UUID>> groups, Map<String, Tally> tallies) {
    Set<UUID> residents = new TreeSet<>();
    groups.forEach(residents::addAll);
    projection.hold(residents);
    Map<String, Map<UUID, String>> before = new HashMap<>();
    TABLES.forEach(table -> before.put(table, hashes(table, residents)));
    projection.deriveAgain(residents);
    for (var table : TABLES) {
      var stood = before.getOrDefault(table, Map.of());
      var fresh = hashes(table, residents);
      var tally = Objects.requireNonNull(tallies.get(table));
      residents.forEach(id -> tally.add(id, stood.get(id), fresh.get(id)));
    }
  }

  private Map<UUID, String> hashes(String table, Collection<UUID> residents) {
    Map<UUID, String> hashes = new HashMap<>();
    views
        .sql()
        .sql(
            "select resident_id, md5(string_agg(t::text, '|' order by t::text)) from "
                + table
                + " t where resident_id = any(?::uuid[]) group by resident_id")
        .param(Columns.uuids(residents))
        .query(
            row -> {
              hashes.put(row.getObject(1, UUID.class), row.getString(2));
            });
    return hashes;
  }

  /** Adds up one table; the digests do not depend on the order of the residents. */
  private static final class Tally {
    private final List<UUID> differences = new ArrayList<>();
    private final Digest stood = new Digest();
    private final Digest fresh = new Digest();
    private long residents;

    void add(UUID resident, @Nullable String before, @Nullable String after) {
      residents++;
      stood.add(resident + "=" + before);
      fresh.add(resident + "=" + after);
      if (!Objects.equals(before, after)) {
        differences.add(resident);
      }
    }

    Compared compared(String table) {
      return new Compared(table, residents, stood.hex(), fresh.hex(), differences);
    }
  }
}
