package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.PlacementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_ENDED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_GUIDED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_START;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_GUIDANCE;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.StartSupport;
import nl.doorloop.employerdesk.domain.PlacementCourse.Support;
import nl.doorloop.employerdesk.domain.law.LawInForce;
import nl.doorloop.language.Period;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;

/** Guidance at work that starts and stops on its own (Participatiewet art. 10 lid 3, 10da). */
final class Guiding {
  private Guiding() {}

  static Decision start(StartSupport asked, PlacementCourse course) {
    var end = course.end();
    if (asked.from().isBefore(course.from())) {
      return refuse(BEFORE_THE_START);
    }
    if (!LawInForce.on(asked.from())) {
      return refuse(BEFORE_THE_LAW);
    }
    if (course.isOver(asked.from())
        || (asked.to() != null && end != null && asked.to().isAfter(end))) {
      return refuse(AFTER_THE_END);
    }
    var days = new Period(asked.from(), asked.to());
    if (course.guidance(asked.kind()).stream().anyMatch(g -> g.days().overlaps(days))) {
      return refuse(ALREADY_GUIDED);
    }
    return accept(
        new SupportStarted(
            course.residentId(),
            asked.provisionId(),
            asked.supportId(),
            asked.kind(),
            asked.from(),
            asked.to()));
  }

  static Decision end(EndSupport asked, PlacementCourse course) {
    var guidance = inForceBefore(asked.to(), course.guidance(asked.kind()));
    if (guidance.isEmpty()) {
      return refuse(NO_GUIDANCE);
    }
    if (asked.to().equals(guidance.get().days().to())) {
      return refuse(ALREADY_ENDED);
    }
    return accept(
        new SupportEnded(
            course.residentId(),
            asked.provisionId(),
            guidance.get().id(),
            asked.kind(),
            asked.to(),
            asked.despiteHandOver()));
  }

  /** What is in force on the last day before another. */
  static Optional<Support> inForceBefore(LocalDate to, Collection<Support> support) {
    return support.stream().filter(s -> s.days().contains(to.minusDays(1))).findFirst();
  }
}
