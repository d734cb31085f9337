package nl.doorloop.onecounter.views;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.feed.PublishedEvent;

/** Derives lines from the facts: one for a question, or those of many residents at once. */
public final class Lines {
  private static final int AT_ONCE = 500;

  private final ViewDatabase views;

  public Lines(ViewDatabase views) {
    this.views = views;
  }

  /** The line on which the resident stood as far as was known at the instant. */
  public Line of(ResidentId resident, Instant knownOn) {
    var group = new Groups(views).of(Set.of(resident.value())).get(resident.value());
    var facts = new FactTable(views).of(group == null ? Set.of(resident.value()) : group);
    var known = facts.stream().filter(fact -> !fact.recordedAt().isAfter(knownOn)).toList();
    var joinings = Joinings.of(known);
    var head = joinings.head(resident);
    var members =
        (group == null ? Set.of(resident.value()) : group)
            .stream().map(ResidentId::new).filter(m -> joinings.head(m).equals(head)).toList();
    return Line.of(
        head, members, known.stream().filter(f -> members.contains(f.residentId())).toList());
  }

  /** Every line as far as was known at the instant, some hundreds of residents at a time. */
  public void each(Instant knownOn, Consumer<Line> visitor) {
    eachGroup(
        groups -> {
          var facts =
              new FactTable(views)
                  .of(groups.stream().flatMap(Set::stream).toList()).stream()
                      .filter(fact -> !fact.recordedAt().isAfter(knownOn))
                      .toList();
          of(groups, facts).forEach(group -> group.forEach(visitor));
        });
  }

  /** Every group of residents whose facts are read together, once. */
  void eachGroup(Consumer<List<Set<UUID>>> visitor) {
    var last = new UUID(0, 0);
    while (true) {
      var residents =
          views
              .sql()
              .sql(
                  """
                  select resident_id from trajectory where resident_id > ?
                  order by resident_id limit ?""")
              .param(last)
              .param(AT_ONCE)
              .query(UUID.class)
              .list();
      if (residents.isEmpty()) {
        return;
      }
      last = residents.getLast();
      List<Set<UUID>> groups = new ArrayList<>();
      new Groups(views)
          .of(residents)
          .forEach(
              (resident, group) -> {
                // A group comes by with the first of its members only.
                if (group.stream()
                    .map(UUID::toString)
                    .sorted()
                    .findFirst()
                    .orElseThrow()
                    .equals(resident.toString())) {
                  groups.add(group);
                }
              });
      visitor.accept(groups);
    }
  }

  /** All lines of the groups, each group's in one list. */
  List<List<Line>> of(Collection<Set<UUID>> groups, List<PublishedEvent> facts) {
    Map<ResidentId, List<PublishedEvent>> byResident =
        facts.stream().collect(groupingBy(PublishedEvent::residentId, HashMap::new, toList()));
    return groups.stream().map(group -> ofGroup(group, byResident)).toList();
  }

  private static List<Line> ofGroup(
      Set<UUID> group, Map<ResidentId, List<PublishedEvent>> byResident) {
    var members = group.stream().map(ResidentId::new).toList();
    var joinings = Joinings.of(factsOf(members, byResident));
    List<Line> lines = new ArrayList<>();
    joinings
        .lines(members)
        .forEach((head, on) -> lines.add(Line.of(head, on, factsOf(on, byResident))));
    return lines;
  }

  private static List<PublishedEvent> factsOf(
      List<ResidentId> residents, Map<ResidentId, List<PublishedEvent>> byResident) {
    return residents.stream()
        .flatMap(resident -> byResident.getOrDefault(resident, List.of()).stream())
        .toList();
  }
}
