package nl.doorloop.onecounter.domain.worklist;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.onecounter.domain.CoverEnd;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.Segment;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Mark;

/**
 * Income ends on a day that is known, and nothing that was recorded follows within 31 days: from
 * thirteen weeks before that day until it. The line ends then, so that it shows no gap.
 */
final class ComingGapWork {
  private ComingGapWork() {}

  static List<WorkItem> of(Case known) {
    return closesAfter(known.lastRecordedOn(), known.trajectory().segments())
        ? CoverEnd.of(known.facts()).stream().map(end -> item(known, end)).toList()
        : List.of();
  }

  /** Few lines do, and what ended before is over. */
  private static boolean closesAfter(LocalDate day, List<Segment> segments) {
    for (int i = 0; i < segments.size(); i++) {
      var end = segments.get(i).to();
      boolean last =
          i + 1 == segments.size() || segments.get(i + 1).stretch() != segments.get(i).stretch();
      if (last && end != null && end.isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  private static WorkItem item(Case known, CoverEnd end) {
    return new WorkItem(
        WorkItems.id(
            Kind.GAP,
            known.resident(),
            "EXPECTED " + end.because().stream().map(c -> c.eventId().text()).toList()),
        Kind.GAP,
        known.resident(),
        Gap.Kind.INCOME.name(),
        Mark.EXPECTED,
        known.because(end.because()),
        known.needsOfIncome(),
        end.on().minusWeeks(WorkItems.WEEKS_AHEAD),
        end.on(),
        end.on(),
        null,
        known.sees(end.on().minusDays(1)),
        null);
  }
}
