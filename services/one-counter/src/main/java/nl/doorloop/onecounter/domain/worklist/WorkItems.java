package nl.doorloop.onecounter.domain.worklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The work that follows from what is known of a resident. There is no clock: an item says from
 * which day on it is on the list, and until when. What was over when something was recorded last is
 * left out, since no day comes on which it would be read.
 */
public final class WorkItems {
  /** How long before its day something that has one comes on the list. */
  static final int WEEKS_AHEAD = 13;

  /** The same for a way back, and for what may be done as long as a term runs. */
  static final int WEEKS_OF_NOTICE = 4;

  private static final List<WorkRule> RULES =
      List.of(
          HandOverWork::of,
          DeadlineWork::of,
          GapWork::of,
          ComingGapWork::of,
          ReturnWork::of,
          WaitingListWork::of,
          ColdCaseWork::of);

  private static final Comparator<WorkItem> BY_DAY =
      Comparator.comparing((WorkItem item) -> item.dueOn() == null ? LocalDate.MAX : item.dueOn())
          .thenComparing(WorkItem::kind)
          .thenComparing(WorkItem::id);

  private WorkItems() {}

  /**
   * @param carriedOutBy who carried out what a fact is about, as far as the facts tell
   * @param obstacles which obstacles each organisation looks for
   */
  public static List<WorkItem> of(
      ResidentId resident,
      Trajectory trajectory,
      Collection<Fact> facts,
      Function<Fact, @Nullable Organisation> carriedOutBy,
      ObstacleSettings obstacles) {
    if (facts.isEmpty()) {
      return List.of();
    }
    var known = new Case(resident, trajectory, List.copyOf(facts), carriedOutBy);
    var lastRecorded = known.lastRecordedOn();
    Set<UUID> seen = new HashSet<>();
    List<WorkItem> items = new ArrayList<>();
    var found =
        Stream.concat(
            RULES.stream().flatMap(rule -> rule.of(known).stream()),
            ObstacleWork.of(known, obstacles).stream());
    found
        .filter(item -> item.canBeSeenFrom(lastRecorded))
        // Of two with one cause the first is kept: whoever looks at it sees the other.
        .filter(item -> seen.add(item.id()))
        .forEach(items::add);
    items.sort(BY_DAY);
    return List.copyOf(items);
  }

  /** The same for the same cause, on whatever machine and after every rebuild. */
  static UUID id(Kind kind, ResidentId resident, Object cause) {
    return UUID.nameUUIDFromBytes(
        (kind + "|" + resident.text() + "|" + cause).getBytes(StandardCharsets.UTF_8));
  }
}
