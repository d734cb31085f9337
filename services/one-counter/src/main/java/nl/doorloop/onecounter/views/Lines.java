package nl.doorloop.onecounter.views;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.feed.PublishedEvent;

/** Derives lines from the facts: one for a question, or those of many residents at once. */
public final class Lines {
  private final ViewDatabase views;

  public Lines(ViewDatabase views) {
    this.views = views;
  }

  /** The line on which the resident stood as far as was known at the instant. */
  public Line of(ResidentId resident, Instant knownOn) {
    var group = new Groups(views).of(Set.of(resident.value())).get(resident.value());
    var facts = new FactTable(views.sql()).of(group == null ? Set.of(resident.value()) : group);
    var known = facts.stream().filter(fact -> !fact.recordedAt().isAfter(knownOn)).toList();
    var joinings = Joinings.of(known);
    var head = joinings.head(resident);
    var members =
        (group == null ? Set.of(resident.value()) : group)
            .stream().map(ResidentId::new).filter(m -> joinings.head(m).equals(head)).toList();
    return Line.of(
        head, members, known.stream().filter(f -> members.contains(f.residentId())).toList());
  }

  /** All lines of the groups, each group's in one list. */
  List<List<Line>> of(Collection<Set<UUID>> groups, List<PublishedEvent> facts) {
    Map<ResidentId, List<PublishedEvent>> byResident =
        facts.stream().collect(groupingBy(PublishedEvent::residentId, HashMap::new, java.util.stream.Collectors.toList()));
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
