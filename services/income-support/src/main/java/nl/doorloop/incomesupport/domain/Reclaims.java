package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOTHING_PAID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_UNDUE_PAYMENT;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_ALREADY_DECIDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_BEFORE_FOUND;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_TOO_LATE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.UNDUE_PAYMENT_ALREADY_FOUND;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.incomesupport.domain.CourseCommand.DecideReclaim;
import nl.doorloop.incomesupport.domain.CourseCommand.RecordUnduePayment;
import nl.doorloop.incomesupport.domain.law.Reclaim;
import nl.doorloop.language.ReclaimId;
import nl.doorloop.language.decision.Decision;
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
    if (isDecided(decide.reclaimId(), terms)) {
      return refuse(RECLAIM_ALREADY_DECIDED);
    }
    var payment = found.get();
    if (decide.on().isBefore(payment.on())) {
      return refuse(RECLAIM_BEFORE_FOUND);
    }
    return decide.reclaimed()
            && !Reclaim.isPossible(
                terms.scheme(), payment.ground(), payment.to().minusDays(1), decide.on())
        ? refuse(RECLAIM_TOO_LATE)
        : accept(
            new ReclaimDecided(
                terms.residentId(),
                decide.provisionId(),
                decide.reclaimId(),
                terms.scheme(),
                decide.on(),
                decide.reclaimed()));
  }

  private static Optional<UnduePaymentFound> found(ReclaimId id, Terms terms) {
    return terms.course().happened().stream()
        .flatMap(e -> e instanceof UnduePaymentFound found ? Stream.of(found) : Stream.empty())
        .filter(found -> found.reclaimId().equals(id))
        .findFirst();
  }

  private static boolean isDecided(ReclaimId id, Terms terms) {
    return terms.course().happened().stream()
        .anyMatch(e -> e instanceof ReclaimDecided decided && decided.reclaimId().equals(id));
  }
}
