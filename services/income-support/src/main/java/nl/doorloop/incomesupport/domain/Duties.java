package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DECIDED_BEFORE_THE_BREACH;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.EVALUATED_BEFORE_SET;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.FINE_TOO_HIGH;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOTHING_PAID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_THE_PARTICIPATIEWET;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_PLAN_OF_ACTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.WARNED_WITHIN_TWO_YEARS;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.incomesupport.domain.CourseCommand.EvaluatePlanOfAction;
import nl.doorloop.incomesupport.domain.CourseCommand.GiveWarning;
import nl.doorloop.incomesupport.domain.CourseCommand.ImposeFine;
import nl.doorloop.incomesupport.domain.CourseCommand.SetPlanOfAction;
import nl.doorloop.incomesupport.domain.law.Fine;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.incomesupport.DutyEvent.FineImposed;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionEvaluated;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionSet;
import nl.doorloop.language.incomesupport.DutyEvent.WarningGiven;

/** The plan of action of the young, and what follows where the duty to inform was not met. */
final class Duties {
  private Duties() {}

  static Decision fine(ImposeFine fine, Terms terms) {
    var highest = Fine.highest(fine.harm(), fine.breachedOn(), fine.earlierFineOn());
    return breached(fine.breachedOn(), fine.on(), terms)
        .or(() -> refusal(fine.amount().cents() == 0, NOTHING_PAID))
        .or(
            () ->
                refusal(
                    highest.filter(most -> fine.amount().cents() > most.cents()).isPresent(),
                    FINE_TOO_HIGH))
        .map(Decision::refuse)
        .orElseGet(
            () ->
                accept(
                    new FineImposed(
                        terms.residentId(),
                        fine.provisionId(),
                        terms.scheme(),
                        fine.amount(),
                        fine.harm(),
                        fine.breachedOn(),
                        fine.earlierFineOn(),
                        fine.on())));
  }

  static Decision warn(GiveWarning warning, Terms terms) {
    var earlier =
        Stream.concat(Stream.of(terms), warning.others().stream())
            .flatMap(one -> one.course().happened().stream())
            .flatMap(e -> e instanceof WarningGiven given ? Stream.of(given.on()) : Stream.empty())
            .toList();
    return breached(warning.breachedOn(), warning.on(), terms)
        .or(
            () ->
                refusal(
                    !Fine.mayBeAWarning(warning.breachedOn(), earlier), WARNED_WITHIN_TWO_YEARS))
        .map(Decision::refuse)
        .orElseGet(
            () ->
                accept(
                    new WarningGiven(
                        terms.residentId(),
                        warning.provisionId(),
                        terms.scheme(),
                        warning.breachedOn(),
                        warning.on())));
  }

  /** Another one takes the place of the one before. */
  static Decision plan(SetPlanOfAction set, Terms terms) {
    return Standing.outside(terms, set.on())
        .map(Decision::refuse)
        .orElseGet(
            () ->
                accept(
                    new PlanOfActionSet(
                        terms.residentId(), set.provisionId(), terms.scheme(), set.on())));
  }

  static Decision evaluate(EvaluatePlanOfAction evaluate, Terms terms) {
    var set =
        terms.course().happened().stream()
            .flatMap(e -> e instanceof PlanOfActionSet plan ? Stream.of(plan.on()) : Stream.empty())
            .min(LocalDate::compareTo);
    if (set.isEmpty()) {
      return refuse(NO_PLAN_OF_ACTION);
    }
    return evaluate.on().isBefore(set.get())
        ? refuse(EVALUATED_BEFORE_SET)
        : accept(
            new PlanOfActionEvaluated(
                terms.residentId(), evaluate.provisionId(), terms.scheme(), evaluate.on()));
  }

  private static Optional<Refusal> breached(LocalDate breachedOn, LocalDate on, Terms terms) {
    return refusal(terms.scheme().legalFramework() != LegalFramework.PW, NOT_THE_PARTICIPATIEWET)
        .or(() -> refusal(on.isBefore(breachedOn), DECIDED_BEFORE_THE_BREACH));
  }

  private static Optional<Refusal> refusal(boolean refused, Refusal why) {
    return refused ? Optional.of(why) : Optional.empty();
  }
}
