package nl.doorloop.onecounter.domain.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.Gap.Certainty;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A gap that is open or lies ahead, until it closes. One of the past is over, unless it came to
 * light only afterwards: then somebody may have gone without and nobody has seen it, and it stays
 * on the list for thirteen weeks.
 */
final class GapWork {
  private GapWork() {}

  static List<WorkItem> of(Case known) {
    List<WorkItem> items = new ArrayList<>();
    for (var gap : known.trajectory().gaps()) {
      items.add(asItGoes(known, gap));
      var learnt = learntAfterwards(known, gap);
      if (learnt != null) {
        items.add(item(known, gap, Mark.LATE, learnt, learnt.plusWeeks(WorkItems.WEEKS_AHEAD)));
      }
    }
    // Of one gap whichever can still be seen is kept, and those share an id.
    var lastRecorded = known.lastRecordedOn();
    items.removeIf(item -> !item.canBeSeenFrom(lastRecorded));
    return items;
  }

  private static WorkItem asItGoes(Case known, Gap gap) {
    return item(
        known,
        gap,
        gap.certainty() == Certainty.UNCERTAIN ? Mark.UNCERTAIN : null,
        gap.from().minusWeeks(WorkItems.WEEKS_AHEAD),
        gap.to());
  }

  private static WorkItem item(
      Case known, Gap gap, @Nullable Mark mark, LocalDate from, @Nullable LocalDate until) {
    return new WorkItem(
        WorkItems.id(Kind.GAP, known.resident(), cause(gap)),
        Kind.GAP,
        known.resident(),
        gap.kind().name(),
        mark,
        known.because(gap.because()),
        gap.kind() == Gap.Kind.INCOME ? known.needsOfIncome() : List.of(),
        from,
        until,
        gap.from(),
        null,
        known.sees(gap.from()),
        null);
  }

  /** What opened it, whatever day that is found to be; without that, the day. */
  private static String cause(Gap gap) {
    return gap.because().isEmpty()
        ? gap.kind() + " " + gap.certainty() + " " + gap.from()
        : gap.because().stream()
            .map(cause -> cause.eventId().text())
            .collect(Collectors.joining(" ", gap.kind() + " " + gap.certainty() + " ", ""));
  }

  /**
   * The day on which a gap of the past came to light; absent where that was before it ended, or
   * where nothing tells.
   */
  private static @Nullable LocalDate learntAfterwards(Case known, Gap gap) {
    var end = gap.to();
    if (end == null) {
      return null;
    }
    var opened =
        gap.because().stream()
            .map(cause -> known.fact(cause.eventId()))
            .filter(Objects::nonNull)
            .map(Case::learntOn)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .filter(day -> !day.isBefore(end));
    return Stream.concat(opened.stream(), corrected(known, gap, end).stream())
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** When it is there only because of what was corrected or withdrawn after its end. */
  private static List<LocalDate> corrected(Case known, Gap gap, LocalDate end) {
    var late = known.facts().stream().filter(fact -> isLate(fact, end)).toList();
    if (late.isEmpty()) {
      return List.of();
    }
    var without =
        Trajectory.derive(known.facts().stream().filter(fact -> !isLate(fact, end)).toList());
    boolean wasThere =
        without.gaps().stream()
            .anyMatch(
                other ->
                    other.kind() == gap.kind()
                        && (other.to() == null || other.to().isAfter(gap.from()))
                        && other.from().isBefore(end));
    return wasThere
        ? List.of()
        : List.of(late.stream().map(Case::recordedOn).max(LocalDate::compareTo).orElseThrow());
  }

  private static boolean isLate(Fact fact, LocalDate end) {
    return fact.event() instanceof Correction && !Case.recordedOn(fact).isBefore(end);
  }
}
