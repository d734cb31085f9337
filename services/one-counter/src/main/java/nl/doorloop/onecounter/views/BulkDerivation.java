package nl.doorloop.onecounter.views;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.doorloop.onecounter.views.BuildPlan.Chunk;
import nl.doorloop.platform.feed.PublishedEvent;

/**
 * Derives all residents of a generation that is being built, some hundreds at a time, each once.
 * Nobody else writes lines there meanwhile.
 */
public final class BulkDerivation {
  // As the database orders them: without a sign.
  private static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

  private final ViewDatabase views;
  private final BuildPlan plan;
  private final Groups groups;
  private final FactTable facts;
  private final Lines lines;

  public BulkDerivation(ViewDatabase views) {
    this.views = views;
    this.plan = new BuildPlan(views);
    this.groups = new Groups(views);
    this.facts = new FactTable(views);
    this.lines = new Lines(views);
  }

  /** Derives the next residents; false when there are none that nobody else has in hand. */
  public boolean next() {
    return Boolean.TRUE.equals(
        views
            .transaction()
            .execute(
                _ -> {
                  var chunk = plan.take();
                  chunk.ifPresent(this::derive);
                  return chunk.isPresent();
                }));
  }

  private void derive(Chunk chunk) {
    var groupOf = groups.between(chunk.first(), chunk.last());
    Set<UUID> joined = new HashSet<>();
    groupOf.values().forEach(joined::addAll);
    var known = facts.of(chunk.first(), chunk.last(), joined);
    LineTables.copy(
        views.dataSource(),
        LineRow.of(lines.of(groups(chunk, groupOf, known), known), views.obstacles()));
  }

  /** A group belongs to the chunk of the first of its members who have facts. */
  private static Collection<Set<UUID>> groups(
      Chunk chunk, Map<UUID, Set<UUID>> groupOf, List<PublishedEvent> facts) {
    Set<UUID> withFacts = new TreeSet<>(ORDER);
    facts.forEach(fact -> withFacts.add(fact.residentId().value()));
    Map<Set<UUID>, UUID> first = new LinkedHashMap<>();
    for (var resident : withFacts) {
      first.putIfAbsent(groupOf.getOrDefault(resident, Set.of(resident)), resident);
    }
    Set<Set<UUID>> mine = new LinkedHashSet<>(first.keySet());
    mine.removeIf(
        group -> {
          var owner = first.getOrDefault(group, chunk.first());
          return ORDER.compare(owner, chunk.first()) < 0 || ORDER.compare(owner, chunk.last()) > 0;
        });
    return mine;
  }
}
