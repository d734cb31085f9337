package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_ABROAD;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BACK_BEFORE_LEAVING;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAST_RETURN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_ABROAD;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.incomesupport.domain.CourseCommand.EndStayAbroad;
import nl.doorloop.incomesupport.domain.CourseCommand.StartStayAbroad;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.CourseEvent;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadEnded;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadStarted;
import org.jspecify.annotations.Nullable;

/** Stays outside the Netherlands (Participatiewet art. 13(1)(e)), one after another. */
final class Abroad {
  private Abroad() {}

  static Decision start(StartStayAbroad start, Terms terms) {
    var outside = Standing.outside(terms, start.from());
    if (outside.isPresent()) {
      return refuse(outside.get());
    }
    return switch (last(terms)) {
      case StayAbroadStarted _ -> refuse(ALREADY_ABROAD);
      case StayAbroadEnded ended when start.from().isBefore(ended.to()) ->
          refuse(BEFORE_THE_LAST_RETURN);
      case null, default ->
          accept(
              new StayAbroadStarted(
                  terms.residentId(),
                  start.provisionId(),
                  terms.scheme(),
                  start.from(),
                  start.allowance()));
    };
  }

  static Decision end(EndStayAbroad end, Terms terms) {
    if (!(last(terms) instanceof StayAbroadStarted started)) {
      return refuse(NOT_ABROAD);
    }
    return end.to().isAfter(started.from())
        ? accept(
            new StayAbroadEnded(terms.residentId(), end.provisionId(), terms.scheme(), end.to()))
        : refuse(BACK_BEFORE_LEAVING);
  }

  private static @Nullable CourseEvent last(Terms terms) {
    return terms.course().happened().stream()
        .filter(e -> e instanceof StayAbroadStarted || e instanceof StayAbroadEnded)
        .reduce((_, later) -> later)
        .orElse(null);
  }
}
