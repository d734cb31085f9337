package nl.doorloop.onecounter.views;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.doorloop.onecounter.views.FactTable.Arrival;
import nl.doorloop.onecounter.views.LineTables.LineRow;

/**
 * From arrivals to lines: adds the facts that are new and derives everybody whose line they touch,
 * from all of their facts. Late, corrected and out-of-order facts are no special case.
 */
public final class TrajectoryProjection {
  private final IntConsumer factsOfLine;
  private final Groups groups;
  private final FactTable facts;
  private final Lines lines;
  private final LineTables tables;

  public TrajectoryProjection(ViewDatabase views) {
    this(views, _ -> {});
  }

  /**
   * @param factsOfLine told of each line from how many facts it was derived
   */
  public TrajectoryProjection(ViewDatabase views, IntConsumer factsOfLine) {
    this.factsOfLine = factsOfLine;
    this.groups = new Groups(views);
    this.facts = new FactTable(views);
    this.lines = new Lines(views);
    this.tables = new LineTables(views);
  }

  /**
   * Part of the caller's transaction.
   *
   * @return the residents whose line was derived again
   */
  public Set<UUID> apply(Collection<Arrival> arrivals) {
    if (arrivals.isEmpty()) {
      return Set.of();
    }
    groups.link(arrivals.stream().flatMap(a -> Joinings.tie(a.event().event()).stream()).toList());
    var held = groups.hold(residents(arrivals));
    var added = facts.add(arrivals);
    var touched =
        residents(arrivals.stream().filter(a -> added.contains(a.event().eventId())).toList());
    return derive(held, touched);
  }

  /** Derives these residents, whatever the views say of them now. */
  public Set<UUID> deriveAgain(Collection<UUID> residents) {
    return derive(groups.hold(residents), new TreeSet<>(residents));
  }

  /** Keeps every feed from deriving these residents until the transaction ends. */
  void hold(Collection<UUID> residents) {
    groups.hold(residents);
  }

  private Set<UUID> derive(Map<UUID, Set<UUID>> groupOf, Set<UUID> touched) {
    Set<Set<UUID>> distinct = new LinkedHashSet<>();
    Set<UUID> members = new HashSet<>();
    for (var resident : touched) {
      var group = groupOf.getOrDefault(resident, Set.of(resident));
      distinct.add(group);
      members.addAll(group);
    }
    if (members.isEmpty()) {
      return Set.of();
    }
    var groups = lines.of(distinct, facts.of(members));
    groups.forEach(group -> factsOfLine.accept((int) LineRow.facts(group)));
    tables.write(LineRow.of(groups));
    return members;
  }

  private static Set<UUID> residents(Collection<Arrival> arrivals) {
    Set<UUID> residents = new TreeSet<>();
    arrivals.forEach(a -> residents.add(a.event().residentId().value()));
    return residents;
  }
}
