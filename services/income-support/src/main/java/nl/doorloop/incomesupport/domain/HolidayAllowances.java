package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALLOWANCE_ALREADY_PAID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOTHING_PAID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_HOLIDAY_ALLOWANCE;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.incomesupport.domain.CourseCommand.PayHolidayAllowance;
import nl.doorloop.incomesupport.domain.law.HolidayAllowance;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.CourseEvent.HolidayAllowancePaid;

/** The holiday allowance, each time for the days after those that it was paid for before. */
final class HolidayAllowances {
  private HolidayAllowances() {}

  static Decision pay(PayHolidayAllowance pay, Terms terms) {
    if (!HolidayAllowance.isPaidOn(terms.scheme())) {
      return refuse(NO_HOLIDAY_ALLOWANCE);
    }
    if (pay.amount().cents() == 0) {
      return refuse(NOTHING_PAID);
    }
    if (!pay.to().isAfter(terms.from())) {
      return refuse(BEFORE_THE_START);
    }
    boolean paid =
        terms.course().happened().stream()
            .anyMatch(e -> e instanceof HolidayAllowancePaid p && !pay.to().isAfter(p.to()));
    return paid
        ? refuse(ALLOWANCE_ALREADY_PAID)
        : accept(
            new HolidayAllowancePaid(
                terms.residentId(),
                pay.provisionId(),
                terms.scheme(),
                pay.amount(),
                pay.to(),
                pay.on()));
  }
}
