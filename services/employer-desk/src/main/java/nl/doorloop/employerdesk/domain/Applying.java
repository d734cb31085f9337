package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.PlacementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_APPLIED_FOR;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.DECIDED_BEFORE_APPLIED_FOR;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.GROUND_OF_OTHER_SUPPORT;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOTHING_APPLIED_FOR;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOT_IN_A_JOB;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.WAGE_VALUE_LEAVES_A_SUBSIDY;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.employerdesk.domain.DuringPlacement.RefuseWorkSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestWorkSupport;
import nl.doorloop.employerdesk.domain.law.HighestSubsidy;
import nl.doorloop.employerdesk.domain.law.LawInForce;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyRequested;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRefused;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRequested;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.language.employerdesk.WorkSupportGround;

/**
 * Applications for guidance at work or a subsidy, and the decision that there is none
 * (Participatiewet art. 10 lid 4 en 5, 10d lid 1). A job may be applied for before it begins.
 */
final class Applying {
  private Applying() {}

  static Decision request(RequestWorkSupport asked, PlacementCourse course) {
    var wrong = wrong(asked.support(), asked.on(), course);
    if (wrong.isPresent()) {
      return refuse(wrong.get());
    }
    return waitingSince(asked.support(), course).isPresent()
        ? refuse(ALREADY_APPLIED_FOR)
        : accept(
            new WorkSupportRequested(
                course.residentId(), asked.provisionId(), asked.support(), asked.by(), asked.on()));
  }

  static Decision decline(RefuseWorkSupport asked, PlacementCourse course) {
    var wrong = wrong(asked.support(), asked.on(), course);
    if (wrong.isPresent()) {
      return refuse(wrong.get());
    }
    if (!asked.ground().isAbout(asked.support())) {
      return refuse(GROUND_OF_OTHER_SUPPORT);
    }
    if (asked.ground() == WorkSupportGround.WHOLE_MINIMUM_WAGE && leavesASubsidy(course)) {
      return refuse(WAGE_VALUE_LEAVES_A_SUBSIDY);
    }
    var waiting = waitingSince(asked.support(), course);
    if (waiting.isEmpty()) {
      return refuse(NOTHING_APPLIED_FOR);
    }
    return asked.on().isBefore(waiting.get())
        ? refuse(DECIDED_BEFORE_APPLIED_FOR)
        : accept(
            new WorkSupportRefused(
                course.residentId(),
                asked.provisionId(),
                asked.support(),
                asked.ground(),
                asked.on()));
  }

  private static Optional<PlacementRefusal> wrong(
      WorkSupport support, LocalDate on, PlacementCourse course) {
    if (support == WorkSupport.WAGE_COST_SUBSIDY && course.started().kind() != PlacementKind.JOB) {
      return Optional.of(NOT_IN_A_JOB);
    }
    if (!LawInForce.on(on)) {
      return Optional.of(BEFORE_THE_LAW);
    }
    return course.isOver(on) ? Optional.of(AFTER_THE_END) : Optional.empty();
  }

  private static boolean leavesASubsidy(PlacementCourse course) {
    return course.wageValues().stream()
        .max(Comparator.comparing(WageValueFixed::on))
        .map(fixed -> HighestSubsidy.forWageValue(fixed.wageValue()).isPresent())
        .orElse(true);
  }

  /** The day from which a decision is waited for; of a subsidy also that of a wage value. */
  private static Optional<LocalDate> waitingSince(WorkSupport support, PlacementCourse course) {
    Optional<LocalDate> since = Optional.empty();
    for (var event : course.since()) {
      if (isDecided(support, event)) {
        since = Optional.empty();
      } else if (since.isEmpty()) {
        since = asks(support, event).findFirst();
      }
    }
    return since;
  }

  private static Stream<LocalDate> asks(WorkSupport support, PlacementEvent event) {
    return switch (event) {
      case WorkSupportRequested e when e.support() == support -> Stream.of(e.on());
      case LateSubsidyRequested e when support == WorkSupport.WAGE_COST_SUBSIDY ->
          Stream.of(e.on());
      case WageValueFixed e when support == WorkSupport.WAGE_COST_SUBSIDY -> Stream.of(e.on());
      case PlacementEvent _ -> Stream.empty();
    };
  }

  private static boolean isDecided(WorkSupport support, PlacementEvent event) {
    return switch (event) {
      case WorkSupportRefused e -> e.support() == support;
      case WageCostSubsidyGranted _ -> support == WorkSupport.WAGE_COST_SUBSIDY;
      case SupportStarted e ->
          support
              == (e.kind() == GuidanceKind.JOB_COACH
                  ? WorkSupport.JOB_COACH
                  : WorkSupport.WORK_MENTOR);
      case PlacementEvent _ -> false;
    };
  }
}
