package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_INTERRUPTED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.INTERRUPTED_SINCE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOT_INTERRUPTED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_SUBSIDY;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.RESUMED_BEFORE_INTERRUPTED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.DuringPlacement.InterruptSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.ResumeSubsidy;
import nl.doorloop.employerdesk.domain.PlacementCourse.Support;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyInterrupted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyResumed;

/**
 * A wage cost subsidy that is not paid for a while: in sickness UWV pays the employer (no-risk
 * policy), and the two are settled with each other. The subsidy stays a provision meanwhile.
 */
final class Interrupting {
  private Interrupting() {}

  static Decision interrupt(InterruptSubsidy asked, PlacementCourse course) {
    var running =
        course.subsidies().stream().filter(s -> s.days().contains(asked.from())).findFirst();
    if (running.isEmpty()) {
      return refuse(NO_SUBSIDY);
    }
    if (openSince(course).isPresent()) {
      return refuse(ALREADY_INTERRUPTED);
    }
    var resumed = lastResumed(course);
    if (resumed.isPresent() && asked.from().isBefore(resumed.get())) {
      return refuse(INTERRUPTED_SINCE);
    }
    return accept(
        new WageCostSubsidyInterrupted(
            course.residentId(), asked.provisionId(), running.get().id(), asked.from()));
  }

  static Decision resume(ResumeSubsidy asked, PlacementCourse course) {
    var since = openSince(course);
    if (since.isEmpty()) {
      return refuse(NOT_INTERRUPTED);
    }
    if (!asked.from().isAfter(since.get())) {
      return refuse(RESUMED_BEFORE_INTERRUPTED);
    }
    Optional<Support> running =
        course.subsidies().stream().filter(s -> s.days().contains(asked.from())).findFirst();
    return running.isEmpty()
        ? refuse(NO_SUBSIDY)
        : accept(
            new WageCostSubsidyResumed(
                course.residentId(), asked.provisionId(), running.get().id(), asked.from()));
  }

  /** Since when it is not paid; empty while it is. One that gave way to another goes on so. */
  private static Optional<LocalDate> openSince(PlacementCourse course) {
    var resumed = lastResumed(course);
    return course
        .of(WageCostSubsidyInterrupted.class)
        .map(WageCostSubsidyInterrupted::from)
        .max(Comparator.naturalOrder())
        .filter(from -> resumed.isEmpty() || !resumed.get().isAfter(from));
  }

  private static Optional<LocalDate> lastResumed(PlacementCourse course) {
    return course
        .of(WageCostSubsidyResumed.class)
        .map(WageCostSubsidyResumed::from)
        .max(Comparator.naturalOrder());
  }
}
