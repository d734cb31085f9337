package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.PlacementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_ENDED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_START;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.CHANCES_NOT_INCREASED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.EXTENDED_TOO_LATE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.FOURTH_YEAR_NEEDS_REVIEW;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOT_LIMITED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOT_LONGER;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_PARTICIPATION_PLACEMENT;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.PARTICIPATION_EXTENDED_TOO_LONG;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.PREMIUM_NOT_DUE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.REVIEWED_ON_THAT_DAY;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.THIRD_YEAR_NEEDS_REVIEW;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.TRAINING_ALREADY_SETTLED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.TRIAL_EXTENDED_TOO_LONG;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.DuringPlacement.ExtendPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.ReviewPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettlePremium;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettleTraining;
import nl.doorloop.employerdesk.domain.law.LawInForce;
import nl.doorloop.employerdesk.domain.law.LongestPlacement;
import nl.doorloop.employerdesk.domain.law.LongestTrial;
import nl.doorloop.employerdesk.domain.law.ParticipationYears;
import nl.doorloop.employerdesk.domain.law.Premium;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.ExtensionGround;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementReviewed;
import nl.doorloop.language.employerdesk.PlacementEvent.PremiumSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.TrainingSettled;
import nl.doorloop.language.employerdesk.PlacementKind;

/** How long unpaid work goes on: extensions, and what a participation placement needs for them. */
final class Extending {
  private Extending() {}

  static Decision extend(ExtendPlacement asked, PlacementCourse course) {
    var end = course.end();
    if (course.endedOn() != null) {
      return refuse(ALREADY_ENDED);
    }
    if (course.started().kind().isPaid() || end == null) {
      return refuse(NOT_LIMITED);
    }
    var early = tooEarly(asked.on(), course);
    if (early.isPresent()) {
      return refuse(early.get());
    }
    if (!asked.on().isBefore(end)) {
      return refuse(EXTENDED_TOO_LATE);
    }
    if (!asked.to().isAfter(end)) {
      return refuse(NOT_LONGER);
    }
    var within = LongestPlacement.endOf(course.started().kind(), course.from()).orElseThrow();
    var refusal =
        course.started().kind() == PlacementKind.TRIAL
            ? trial(asked.to(), course.from())
            : participation(asked.to(), course);
    return refusal.isPresent()
        ? refuse(refusal.get())
        : accept(
            new PlacementExtended(
                course.residentId(),
                asked.provisionId(),
                asked.to(),
                asked.on(),
                asked.to().isAfter(within)
                    ? ground(asked.to(), course)
                    : ExtensionGround.WITHIN_THE_TERM));
  }

  private static ExtensionGround ground(LocalDate to, PlacementCourse course) {
    if (course.started().kind() == PlacementKind.TRIAL) {
      return ExtensionGround.LONGER_TRIAL;
    }
    return to.isAfter(ParticipationYears.endOf(course.from(), 3))
        ? ExtensionGround.FOURTH_YEAR
        : ExtensionGround.THIRD_YEAR;
  }

  private static Optional<PlacementRefusal> trial(LocalDate to, LocalDate from) {
    return to.isAfter(LongestTrial.endOf(from))
        ? Optional.of(TRIAL_EXTENDED_TOO_LONG)
        : Optional.empty();
  }

  private static Optional<PlacementRefusal> participation(LocalDate to, PlacementCourse course) {
    var from = course.from();
    var reviews = course.reviews();
    if (to.isAfter(ParticipationYears.endOf(from, 4))) {
      return Optional.of(PARTICIPATION_EXTENDED_TOO_LONG);
    }
    if (ParticipationYears.stopsAfterOne(reviews)
        && to.isAfter(ParticipationYears.endOf(from, 1))) {
      return Optional.of(CHANCES_NOT_INCREASED);
    }
    if (to.isAfter(ParticipationYears.endOf(from, 2))
        && !ParticipationYears.allowThird(from, reviews)) {
      return Optional.of(THIRD_YEAR_NEEDS_REVIEW);
    }
    if (to.isAfter(ParticipationYears.endOf(from, 3))
        && !ParticipationYears.allowFourth(from, reviews)) {
      return Optional.of(FOURTH_YEAR_NEEDS_REVIEW);
    }
    return Optional.empty();
  }

  static Decision review(ReviewPlacement asked, PlacementCourse course) {
    var refusal = ofParticipation(asked.on(), course);
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    if (course.reviews().stream().anyMatch(review -> review.on().equals(asked.on()))) {
      return refuse(REVIEWED_ON_THAT_DAY);
    }
    return accept(
        new PlacementReviewed(
            course.residentId(),
            asked.provisionId(),
            asked.on(),
            asked.outcome(),
            asked.otherEnvironment()));
  }

  static Decision settleTraining(SettleTraining asked, PlacementCourse course) {
    var refusal = ofParticipation(asked.on(), course);
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    if (course.trainingIsSettled()) {
      return refuse(TRAINING_ALREADY_SETTLED);
    }
    return accept(
        new TrainingSettled(course.residentId(), asked.provisionId(), asked.on(), asked.outcome()));
  }

  /** Also after the last day: for the six months that ended with it. */
  static Decision settlePremium(SettlePremium asked, PlacementCourse course) {
    if (course.started().kind() != PlacementKind.PARTICIPATION) {
      return refuse(NO_PARTICIPATION_PLACEMENT);
    }
    var refusal = tooEarly(asked.on(), course);
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    var settled = course.of(PremiumSettled.class).map(PremiumSettled::halfYear).toList();
    return Premium.dueOn(asked.on(), course.from(), course.end(), settled)
        .map(
            halfYear ->
                accept(
                    new PremiumSettled(
                        course.residentId(),
                        asked.provisionId(),
                        halfYear,
                        asked.on(),
                        asked.outcome())))
        .orElse(refuse(PREMIUM_NOT_DUE));
  }

  private static Optional<PlacementRefusal> ofParticipation(LocalDate on, PlacementCourse course) {
    if (course.started().kind() != PlacementKind.PARTICIPATION) {
      return Optional.of(NO_PARTICIPATION_PLACEMENT);
    }
    return course.isOver(on) ? Optional.of(AFTER_THE_END) : tooEarly(on, course);
  }

  private static Optional<PlacementRefusal> tooEarly(LocalDate on, PlacementCourse course) {
    if (on.isBefore(course.from())) {
      return Optional.of(BEFORE_THE_START);
    }
    return LawInForce.on(on) ? Optional.empty() : Optional.of(BEFORE_THE_LAW);
  }
}
