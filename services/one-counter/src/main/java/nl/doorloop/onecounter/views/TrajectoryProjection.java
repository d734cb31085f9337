package nl.doorloop.onecounter.views;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.doorloop.language.EventId;
import nl.doorloop.onecounter.views.FactTable.Arrival;
import nl.doorloop.platform.feed.PublishedEvent;

/**
 * From arrivals to lines: adds the facts that are new and derives everybody whose line they touch,
 * from all of their facts. Late, corrected and out-of-order facts are no special case.
 */
public final class TrajectoryProjection {
  private final ViewDatabase views;
  private final IntConsumer factsOfLine;
  private final Groups groups;
  private final FactTable facts;
  private final Lines lines;

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
    this.views = views;
  }

  /**
   * Part of the caller's transaction. All that takes long comes before the first write: a
   * transaction that has written holds up every relay of the database server until it ends.
   *
   * @return the residents whose line was derived again
   */
  public Set<UUID> apply(Collection<Arrival> arrivals) {
    if (arrivals.isEmpty()) {
      return Set.of();
    }
    groups.link(arrivals.stream().flatMap(a -> Joinings.tie(a.event().event()).stream()).toList());
    var groupOf = groups.hold(residents(arrivals));
    var known = facts.of(members(groupOf.values()));
    var fresh = fresh(arrivals, known);
    if (fresh.isEmpty()) {
      return Set.of();
    }
    var all = Stream.concat(known.stream(), fresh.stream().map(Arrival::event)).toList();
    var touched = groupsOf(residents(fresh), groupOf);
    var rows = derive(touched, all);
    var statements = new Together();
    FactTable.add(statements, fresh);
    LineTables.write(statements, rows);
    statements.run(views.sql());
    return members(touched);
  }

  /** Derives these residents, whatever the views say of them now. */
  public Set<UUID> deriveAgain(Collection<UUID> residents) {
    var touched = groupsOf(residents, groups.hold(residents));
    var statements = new Together();
    LineTables.write(statements, derive(touched, facts.of(members(touched))));
    statements.run(views.sql());
    return members(touched);
  }

  /** Keeps every feed from deriving these residents until the transaction ends. */
  void hold(Collection<UUID> residents) {
    groups.hold(residents);
  }

  /** What was not there yet, once; whoever is held is added to by nobody else. */
  private static List<Arrival> fresh(Collection<Arrival> arrivals, List<PublishedEvent> known) {
    Set<EventId> seen = new HashSet<>();
    known.forEach(fact -> seen.add(fact.eventId()));
    return arrivals.stream().filter(a -> seen.add(a.event().eventId())).toList();
  }

  private static Set<Set<UUID>> groupsOf(Collection<UUID> residents, Map<UUID, Set<UUID>> groupOf) {
    Set<Set<UUID>> distinct = new LinkedHashSet<>();
    residents.forEach(resident -> distinct.add(groupOf.getOrDefault(resident, Set.of(resident))));
    return distinct;
  }

  private List<LineRow> derive(Set<Set<UUID>> touched, List<PublishedEvent> of) {
    var derived = lines.of(touched, of);
    derived.forEach(group -> factsOfLine.accept((int) LineRow.facts(group)));
    return LineRow.of(derived, views.obstacles());
  }

  private static Set<UUID> members(Collection<Set<UUID>> groups) {
    return groups.stream().flatMap(Set::stream).collect(toSet());
  }

  private static Set<UUID> residents(Collection<Arrival> arrivals) {
    Set<UUID> residents = new TreeSet<>();
    arrivals.forEach(a -> residents.add(a.event().residentId().value()));
    return residents;
  }
}
