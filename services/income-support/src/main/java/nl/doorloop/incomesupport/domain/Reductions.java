package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_REDUCED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_REDUCTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_A_UNIFORM_DUTY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_SPREAD_SO;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_THE_PARTICIPATIEWET;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_THE_WHOLE_AID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_UNDER_THE_ORDINANCE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_REDUCTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.OTHER_MONTHS;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.OUTSIDE_THE_REDUCTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.REVISION_NOT_REQUESTED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.SPREAD_NOT_IN_THE_ORDINANCE;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.incomesupport.domain.Course.Reduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ImposeReduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReconsiderReduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReviseReduction;
import nl.doorloop.incomesupport.domain.law.ReductionRelief;
import nl.doorloop.incomesupport.domain.law.SpreadReduction;
import nl.doorloop.incomesupport.domain.law.UniformReduction;
import nl.doorloop.incomesupport.domain.law.UniformReduction.Earlier;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Period;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.incomesupport.Recurrence;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionReconsidered;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionRevised;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.ReliefGround;
import org.jspecify.annotations.Nullable;

/** Measures that lower an entitlement for a time (Participatiewet art. 18). */
final class Reductions {
  private Reductions() {}

  static Decision impose(ImposeReduction impose, Terms terms) {
    return Standing.outside(terms, impose.from())
        .or(() -> conflict(impose, terms))
        .map(Decision::refuse)
        .orElseGet(() -> accept(imposed(impose, terms)));
  }

  private static Optional<Refusal> conflict(ImposeReduction impose, Terms terms) {
    if (terms.scheme().legalFramework() != LegalFramework.PW) {
      return Optional.of(NOT_THE_PARTICIPATIEWET);
    }
    var days = new Period(impose.from(), impose.to());
    if (terms.course().reductions().stream().anyMatch(r -> applies(r, days))) {
      return Optional.of(ALREADY_REDUCED);
    }
    if (impose.ground() == ReductionGround.GENERAL) {
      return impose.spread().isEmpty() ? Optional.empty() : Optional.of(NOT_SPREAD_SO);
    }
    if (!impose.urgentReasons() && !UniformReduction.isWhole(impose.percentage())) {
      return Optional.of(NOT_THE_WHOLE_AID);
    }
    return UniformReduction.mayLast(impose.months(), impose.from(), earlier(impose, terms))
            || ReductionRelief.mayLast(impose.months(), relief(impose))
        ? spreadOtherwise(impose, terms)
        : Optional.of(OTHER_MONTHS);
  }

  private static Optional<Refusal> spreadOtherwise(ImposeReduction impose, Terms terms) {
    if (impose.spread().isEmpty()) {
      return Optional.empty();
    }
    if (!SpreadReduction.isAllowed(impose.from(), terms.municipality(), impose.parameters())) {
      return Optional.of(SPREAD_NOT_IN_THE_ORDINANCE);
    }
    return SpreadReduction.isSpread(impose.percentage(), impose.months(), impose.spread())
        ? Optional.empty()
        : Optional.of(NOT_SPREAD_SO);
  }

  private static @Nullable ReliefGround relief(ImposeReduction impose) {
    return impose.urgentReasons() ? ReliefGround.URGENT_REASONS : null;
  }

  private static boolean applies(Reduction reduction, Period days) {
    var from = reduction.imposed().from();
    return reduction.to().isAfter(from) && new Period(from, reduction.to()).overlaps(days);
  }

  private static ReductionImposed imposed(ImposeReduction impose, Terms terms) {
    return new ReductionImposed(
        terms.residentId(),
        impose.provisionId(),
        impose.reductionId(),
        terms.scheme(),
        impose.ground(),
        recurrence(impose, terms),
        impose.percentage(),
        impose.from(),
        impose.months(),
        impose.to(),
        impose.on(),
        impose.spread().isEmpty() ? null : impose.spread(),
        relief(impose));
  }

  private static @Nullable Recurrence recurrence(ImposeReduction impose, Terms terms) {
    return switch (impose.ground()) {
      case GENERAL -> null;
      case UNIFORM_DUTY -> UniformReduction.recurrence(impose.from(), earlier(impose, terms));
    };
  }

  /** Whatever the entitlement: it is the person who did not meet the duty. */
  private static List<Earlier> earlier(ImposeReduction impose, Terms terms) {
    return Stream.concat(Stream.of(terms), impose.others().stream())
        .flatMap(one -> one.course().reductions().stream())
        .map(Reduction::imposed)
        .filter(imposed -> imposed.ground() == ReductionGround.UNIFORM_DUTY)
        .map(imposed -> new Earlier(imposed.from(), imposed.months()))
        .toList();
  }

  static Decision reconsider(ReconsiderReduction reconsider, Terms terms) {
    var found = terms.course().reduction(reconsider.reductionId());
    if (found.isEmpty()) {
      return refuse(NO_REDUCTION);
    }
    var imposed = found.get().imposed();
    if (imposed.ground() != ReductionGround.GENERAL) {
      return refuse(NOT_UNDER_THE_ORDINANCE);
    }
    if (reconsider.on().isBefore(imposed.on())) {
      return refuse(BEFORE_THE_REDUCTION);
    }
    if (!reconsider.on().isBefore(found.get().to())) {
      return refuse(OUTSIDE_THE_REDUCTION);
    }
    return accept(
        new ReductionReconsidered(
            terms.residentId(),
            reconsider.provisionId(),
            reconsider.reductionId(),
            terms.scheme(),
            reconsider.on(),
            reconsider.upheld()));
  }

  static Decision revise(ReviseReduction revise, Terms terms) {
    var found = terms.course().reduction(revise.reductionId());
    if (found.isEmpty()) {
      return refuse(NO_REDUCTION);
    }
    var imposed = found.get().imposed();
    if (!ReductionRelief.isFor(revise.relief(), imposed.ground())) {
      return refuse(NOT_A_UNIFORM_DUTY);
    }
    if (!ReductionRelief.isAsked(revise.relief(), revise.requestedOn())) {
      return refuse(REVISION_NOT_REQUESTED);
    }
    if (revise.from().isBefore(imposed.from()) || !revise.from().isBefore(found.get().to())) {
      return refuse(OUTSIDE_THE_REDUCTION);
    }
    return accept(
        new ReductionRevised(
            terms.residentId(),
            revise.provisionId(),
            revise.reductionId(),
            terms.scheme(),
            revise.from(),
            revise.relief(),
            revise.requestedOn()));
  }
}
