package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.AFTER_THE_END;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_NIL;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAST_NIL_PERIOD;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_NIL_PERIOD;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_NIL;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_REVISED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.incomesupport.domain.EntitlementCommand.EndNilPeriod;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReviseEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.StartNilPeriod;
import nl.doorloop.incomesupport.domain.law.NotRepaired.Suspension;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodEnded;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodStarted;
import org.jspecify.annotations.Nullable;

/**
 * How much it is: revised back in time (Participatiewet art. 54(3)), and nil for a time. The law
 * revives no right, so an entitlement of which nothing is paid for a while stays the same one.
 */
final class Amounts {
  private Amounts() {}

  static Decision revise(ReviseEntitlement revise, Terms terms, @Nullable Suspension suspension) {
    var refused =
        Standing.outside(terms, revise.from()).or(() -> Repairs.refusal(revise, suspension));
    if (refused.isPresent()) {
      return refuse(refused.get());
    }
    var course = terms.course();
    boolean nothingLater =
        course.amounts().keySet().stream().noneMatch(day -> day.isAfter(revise.from()));
    return nothingLater
            && course.amountOn(revise.from()).filter(revise.monthlyAmount()::equals).isPresent()
        ? refuse(NOT_REVISED)
        : accept(
            new EntitlementRevised(
                terms.residentId(),
                revise.provisionId(),
                terms.scheme(),
                revise.from(),
                revise.monthlyAmount(),
                revise.ground()));
  }

  static Decision startNil(StartNilPeriod start, Terms terms) {
    var outside = Standing.outside(terms, start.from());
    if (outside.isPresent()) {
      return refuse(outside.get());
    }
    if (terms.course().nilSince() != null) {
      return refuse(ALREADY_NIL);
    }
    return start.from().isBefore(terms.course().nilUntil())
        ? refuse(BEFORE_THE_LAST_NIL_PERIOD)
        : accept(
            new NilPeriodStarted(
                terms.residentId(), start.provisionId(), terms.scheme(), start.from()));
  }

  static Decision endNil(EndNilPeriod end, Terms terms) {
    var since = terms.course().nilSince();
    if (since == null) {
      return refuse(NOT_NIL);
    }
    if (end.from().isBefore(since)) {
      return refuse(BEFORE_THE_NIL_PERIOD);
    }
    return terms.endedBy(end.from())
        ? refuse(AFTER_THE_END)
        : accept(
            new NilPeriodEnded(terms.residentId(), end.provisionId(), terms.scheme(), end.from()));
  }
}
