package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOTHING_PAID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_UNDUE_PAYMENT;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_ALREADY_DECIDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_BEFORE_FOUND;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_IS_A_DUTY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_TOO_LATE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.UNDUE_PAYMENT_ALREADY_FOUND;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.WAIVED_TOO_EARLY;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.incomesupport.domain.CourseCommand.DecideReclaim;
import nl.doorloop.incomesupport.domain.CourseCommand.RecordUnduePayment;
import nl.doorloop.incomesupport.domain.law.DutyToReclaim;
import nl.doorloop.incomesupport.domain.law.Reclaim;
import nl.doorloop.language.ReclaimId;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.incomesupport.CourseEvent.ReclaimDecided;
import nl.doorloop.language.incomesupport.CourseEvent.UnduePaymentFound;

/** Aid that was paid unduly, and whether it is reclaimed (Participatiewet art. 58). */
final class Reclaims {
  private Reclaims() {}

  static Decision found(RecordUnduePayment found, Terms terms) {
    if (found(found.reclaimId(), terms).isPresent()) {
      return refuse(UNDUE_PAYMENT_ALREADY_FOUND);
    }
    if (found.from().isBefore(terms.from())) {
      return refuse(BEFORE_THE_START);
    }
    return found.amount().cents() == 0
        ? refuse(NOTHING_PAID)
        : accept(
            new UnduePaymentFound(
                terms.residentId(),
                found.provisionId(),
                found.reclaimId(),
                terms.scheme(),
                found.ground(),
                found.amount(),
                found.from(),
                found.to(),
                found.on()));
  }

  static Decision decide(DecideReclaim decide, Terms terms) {
    var found = found(decide.reclaimId(), terms);
    if (found.isEmpty()) {
      return refuse(NO_UNDUE_PAYMENT);
    }
    var payment = found.get();
    if (decide.on().isBefore(payment.on())) {
      return refuse(RECLAIM_BEFORE_FOUND);
    }
    var refused =
        decide.reclaimed() ? reclaim(decide, payment, terms) : waive(decide, payment, terms);
    return refused
        .map(Decision::refuse)
        .orElseGet(
            () ->
                accept(
                    new ReclaimDecided(
                        terms.residentId(),
                        decide.provisionId(),
                        decide.reclaimId(),
                        terms.scheme(),
                        decide.on(),
                        decide.reclaimed(),
                        decide.reclaimed() ? null : decide.waiver())));
  }

  private static Optional<Refusal> reclaim(
      DecideReclaim decide, UnduePaymentFound payment, Terms terms) {
    if (decided(decide.reclaimId(), terms).isPresent()) {
      return Optional.of(RECLAIM_ALREADY_DECIDED);
    }
    return Reclaim.isPossible(
            terms.scheme(), payment.ground(), payment.to().minusDays(1), decide.on())
        ? Optional.empty()
        : Optional.of(RECLAIM_TOO_LATE);
  }

  /** At once, or of what is reclaimed already. */
  private static Optional<Refusal> waive(
      DecideReclaim decide, UnduePaymentFound payment, Terms terms) {
    var before = decided(decide.reclaimId(), terms);
    var waiver = decide.waiver();
    if (before.isPresent() && (waiver == null || !before.get().reclaimed())) {
      return Optional.of(RECLAIM_ALREADY_DECIDED);
    }
    if (!DutyToReclaim.allows(terms.scheme(), payment.ground(), waiver)) {
      return Optional.of(RECLAIM_IS_A_DUTY);
    }
    var reclaimedOn = before.map(ReclaimDecided::on).orElse(null);
    return waiver == null || DutyToReclaim.isTimeFor(waiver, reclaimedOn, decide.on())
        ? Optional.empty()
        : Optional.of(WAIVED_TOO_EARLY);
  }

  private static Optional<UnduePaymentFound> found(ReclaimId id, Terms terms) {
    return terms.course().happened().stream()
        .flatMap(e -> e instanceof UnduePaymentFound found ? Stream.of(found) : Stream.empty())
        .filter(found -> found.reclaimId().equals(id))
        .findFirst();
  }

  /** The last decision about it. */
  private static Optional<ReclaimDecided> decided(ReclaimId id, Terms terms) {
    return terms.course().happened().stream()
        .flatMap(e -> e instanceof ReclaimDecided decided ? Stream.of(decided) : Stream.empty())
        .filter(decided -> decided.reclaimId().equals(id))
        .reduce((_, later) -> later);
  }
}
