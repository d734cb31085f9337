package nl.doorloop.onecounter.domain.worklist;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.onecounter.domain.deadlines.Deadline;
import nl.doorloop.onecounter.domain.deadlines.Deadlines;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A term of the law that nobody has settled, from thirteen weeks before its last day on; one within
 * which something may be done, and need not, in its last four weeks.
 */
final class DeadlineWork {
  private DeadlineWork() {}

  static List<WorkItem> of(Case known) {
    return Deadlines.of(known.facts()).stream().map(deadline -> item(known, deadline)).toList();
  }

  private static WorkItem item(Case known, Deadline deadline) {
    var because = known.because(deadline.because());
    boolean may = deadline.term().isOpportunity();
    var ahead =
        deadline.lastDay().minusWeeks(may ? WorkItems.WEEKS_OF_NOTICE : WorkItems.WEEKS_AHEAD);
    var organisation = because.need().carriedOutBy();
    return new WorkItem(
        WorkItems.id(
            Kind.DEADLINE, known.resident(), deadline.term() + " " + deadline.because().text()),
        Kind.DEADLINE,
        known.resident(),
        deadline.term().name(),
        null,
        List.of(because),
        List.of(because.need()),
        ahead.isAfter(deadline.firstDay()) ? ahead : deadline.firstDay(),
        until(deadline, may),
        deadline.lastDay(),
        deadline.term().article(),
        organisation == null ? known.sees(deadline.firstDay()) : organisation,
        null);
  }

  private static @Nullable LocalDate until(Deadline deadline, boolean may) {
    var settled = deadline.settledOn();
    var over = deadline.lastDay().plusDays(1);
    return !may ? settled : settled != null && settled.isBefore(over) ? settled : over;
  }
}
