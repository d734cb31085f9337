package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_START;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.LATE_SUBSIDY_ALREADY_POSSIBLE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.LATE_SUBSIDY_ALREADY_REQUESTED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.LATE_SUBSIDY_NOT_POSSIBLE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.LATE_SUBSIDY_TOO_LATE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOT_IN_A_JOB;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.employerdesk.domain.DuringPlacement.OpenLateSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestLateSubsidy;
import nl.doorloop.employerdesk.domain.law.LateSubsidy;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyPossible;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyRequested;
import nl.doorloop.language.employerdesk.PlacementKind;

/** A wage cost subsidy that is applied for after the job began (Participatiewet art. 10d(2)). */
final class LateSubsidies {
  private LateSubsidies() {}

  static Decision open(OpenLateSubsidy asked, PlacementCourse course) {
    if (course.started().kind() != PlacementKind.JOB) {
      return refuse(NOT_IN_A_JOB);
    }
    if (asked.on().isBefore(course.from())) {
      return refuse(BEFORE_THE_START);
    }
    if (course.of(LateSubsidyPossible.class).findAny().isPresent()) {
      return refuse(LATE_SUBSIDY_ALREADY_POSSIBLE);
    }
    return LateSubsidy.isRequestedInTime(asked.on(), course.from())
        ? accept(
            new LateSubsidyPossible(
                course.residentId(), asked.provisionId(), asked.ground(), asked.on()))
        : refuse(LATE_SUBSIDY_TOO_LATE);
  }

  static Decision request(RequestLateSubsidy asked, PlacementCourse course) {
    if (course.of(LateSubsidyPossible.class).findAny().isEmpty()) {
      return refuse(LATE_SUBSIDY_NOT_POSSIBLE);
    }
    if (course.of(LateSubsidyRequested.class).findAny().isPresent()) {
      return refuse(LATE_SUBSIDY_ALREADY_REQUESTED);
    }
    if (asked.on().isBefore(course.from())) {
      return refuse(BEFORE_THE_START);
    }
    return LateSubsidy.isRequestedInTime(asked.on(), course.from())
        ? accept(
            new LateSubsidyRequested(
                course.residentId(), asked.provisionId(), asked.by(), asked.on()))
        : refuse(LATE_SUBSIDY_TOO_LATE);
  }
}
