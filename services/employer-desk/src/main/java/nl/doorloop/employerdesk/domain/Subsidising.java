package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.PlacementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_ENDED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_START;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.FORFAIT_TOO_LATE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOTHING_TO_SUBSIDISE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOT_IN_A_JOB;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_SUBSIDY;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_WAGE_VALUE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ONE_SUBSIDY_PER_JOB;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.WAGE_VALUE_IS_FIXED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.WAGE_VALUE_OF_THAT_DAY;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndWageCostSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.FixWageValue;
import nl.doorloop.employerdesk.domain.DuringPlacement.GrantWageCostSubsidy;
import nl.doorloop.employerdesk.domain.PlacementCourse.Support;
import nl.doorloop.employerdesk.domain.law.ForfaitMonths;
import nl.doorloop.employerdesk.domain.law.HighestSubsidy;
import nl.doorloop.employerdesk.domain.law.LawInForce;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.Period;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.SubsidyGround;
import org.jspecify.annotations.Nullable;

/** The wage value of a job and the wage cost subsidy for it (Participatiewet art. 10d). */
final class Subsidising {
  private Subsidising() {}

  static Decision fixWageValue(FixWageValue asked, PlacementCourse course) {
    if (course.started().kind() != PlacementKind.JOB) {
      return refuse(NOT_IN_A_JOB);
    }
    if (!LawInForce.on(asked.on())) {
      return refuse(BEFORE_THE_LAW);
    }
    if (course.isOver(asked.on())) {
      return refuse(AFTER_THE_END);
    }
    if (course.wageValues().stream().anyMatch(fixed -> fixed.on().equals(asked.on()))) {
      return refuse(WAGE_VALUE_OF_THAT_DAY);
    }
    return accept(
        new WageValueFixed(
            course.residentId(),
            asked.provisionId(),
            asked.wageValue(),
            asked.on(),
            asked.expert()));
  }

  static Decision grant(GrantWageCostSubsidy asked, PlacementCourse course) {
    if (course.started().kind() != PlacementKind.JOB) {
      return refuse(NOT_IN_A_JOB);
    }
    if (asked.from().isBefore(course.from())) {
      return refuse(BEFORE_THE_START);
    }
    if (!LawInForce.on(asked.from())) {
      return refuse(BEFORE_THE_LAW);
    }
    if (course.isOver(asked.from())) {
      return refuse(AFTER_THE_END);
    }
    return asked.ground() == SubsidyGround.FORFAIT
        ? forfait(asked, course)
        : byWageValue(asked, course);
  }

  private static Decision forfait(GrantWageCostSubsidy asked, PlacementCourse course) {
    if (!course.wageValues().isEmpty()) {
      return refuse(WAGE_VALUE_IS_FIXED);
    }
    var needsWageValue = ForfaitMonths.endOf(course.from());
    if (!asked.from().isBefore(needsWageValue)) {
      return refuse(FORFAIT_TOO_LATE);
    }
    var end = course.end();
    var to = end != null && end.isBefore(needsWageValue) ? end : needsWageValue;
    return grant(asked, course, ForfaitMonths.PERCENTAGE, to);
  }

  private static Decision byWageValue(GrantWageCostSubsidy asked, PlacementCourse course) {
    var fixed =
        course.wageValues().stream()
            .filter(value -> !value.on().isAfter(asked.on()))
            .max(Comparator.comparing(WageValueFixed::on));
    if (fixed.isEmpty()) {
      return refuse(NO_WAGE_VALUE);
    }
    var percentage = HighestSubsidy.forWageValue(fixed.get().wageValue());
    return percentage.isEmpty()
        ? refuse(NOTHING_TO_SUBSIDISE)
        : grant(asked, course, percentage.get(), null);
  }

  private static Decision grant(
      GrantWageCostSubsidy asked,
      PlacementCourse course,
      Percentage percentage,
      @Nullable LocalDate to) {
    var days = new Period(asked.from(), to);
    var granted =
        new WageCostSubsidyGranted(
            course.residentId(),
            asked.provisionId(),
            asked.supportId(),
            percentage,
            asked.ground(),
            asked.from(),
            to,
            asked.on());
    var others = course.subsidies().stream().filter(s -> s.days().overlaps(days)).toList();
    if (others.isEmpty()) {
      return accept(granted);
    }
    return others.size() == 1 && givesWay(others.getFirst(), granted)
        ? accept(
            new WageCostSubsidyEnded(
                course.residentId(),
                asked.provisionId(),
                others.getFirst().id(),
                asked.from(),
                EndReason.TRANSFER),
            granted)
        : refuse(ONE_SUBSIDY_PER_JOB);
  }

  /** One without a wage value, or of another, gives way to what the wage value now says (lid 6). */
  private static boolean givesWay(Support running, WageCostSubsidyGranted next) {
    return next.ground() == SubsidyGround.WAGE_VALUE
        && running.days().from().isBefore(next.from())
        && (running.ground() == SubsidyGround.FORFAIT
            || !Objects.equals(running.percentage(), next.percentage()));
  }

  static Decision end(EndWageCostSubsidy asked, PlacementCourse course) {
    Optional<Support> running = Guiding.inForceBefore(asked.to(), course.subsidies());
    if (running.isEmpty()) {
      return refuse(NO_SUBSIDY);
    }
    if (asked.to().equals(running.get().days().to())) {
      return refuse(ALREADY_ENDED);
    }
    return accept(
        new WageCostSubsidyEnded(
            course.residentId(),
            asked.provisionId(),
            running.get().id(),
            asked.to(),
            asked.reason(),
            asked.despiteHandOver()));
  }
}
