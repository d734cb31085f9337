package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_WITHDRAWN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ASKED_BEFORE_THE_SUSPENSION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.INFORMATION_ALREADY_ASKED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.INFORMATION_BEFORE_ASKED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.INFORMATION_NOT_ASKED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_SUSPENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_TIME_TO_REPAIR;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import nl.doorloop.incomesupport.domain.CourseCommand.DecideReclaim;
import nl.doorloop.incomesupport.domain.CourseCommand.EndStayAbroad;
import nl.doorloop.incomesupport.domain.CourseCommand.EvaluatePlanOfAction;
import nl.doorloop.incomesupport.domain.CourseCommand.GiveWarning;
import nl.doorloop.incomesupport.domain.CourseCommand.ImposeFine;
import nl.doorloop.incomesupport.domain.CourseCommand.PayHolidayAllowance;
import nl.doorloop.incomesupport.domain.CourseCommand.ReceiveInformation;
import nl.doorloop.incomesupport.domain.CourseCommand.RecordUnduePayment;
import nl.doorloop.incomesupport.domain.CourseCommand.RequestInformation;
import nl.doorloop.incomesupport.domain.CourseCommand.RequestRepair;
import nl.doorloop.incomesupport.domain.CourseCommand.SetPlanOfAction;
import nl.doorloop.incomesupport.domain.CourseCommand.StartStayAbroad;
import nl.doorloop.incomesupport.domain.Entitlement.Suspended;
import nl.doorloop.incomesupport.domain.Entitlement.Withdrawn;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.CourseEvent;
import nl.doorloop.language.incomesupport.CourseEvent.InformationReceived;
import nl.doorloop.language.incomesupport.CourseEvent.InformationRequested;
import nl.doorloop.language.incomesupport.CourseEvent.RepairRequested;
import nl.doorloop.language.incomesupport.Institution;

/** What may be recorded in the course of an entitlement; aid is also reclaimed once it is over. */
final class Happenings {
  private Happenings() {}

  static Decision decide(CourseCommand command, Entitlement entitlement, Terms terms) {
    return switch (command) {
      case RequestRepair request -> repair(request, entitlement);
      case StartStayAbroad _ when entitlement instanceof Withdrawn -> refuse(ALREADY_WITHDRAWN);
      case StartStayAbroad start -> Abroad.start(start, terms);
      case EndStayAbroad end -> Abroad.end(end, terms);
      case RecordUnduePayment found -> Reclaims.found(found, terms);
      case DecideReclaim decide -> Reclaims.decide(decide, terms);
      case PayHolidayAllowance pay -> HolidayAllowances.pay(pay, terms);
      case RequestInformation request -> request(request, terms);
      case ReceiveInformation receive -> receive(receive, terms);
      case ImposeFine fine -> Duties.fine(fine, terms);
      case GiveWarning warning -> Duties.warn(warning, terms);
      case SetPlanOfAction _ when entitlement instanceof Withdrawn -> refuse(ALREADY_WITHDRAWN);
      case SetPlanOfAction set -> Duties.plan(set, terms);
      case EvaluatePlanOfAction evaluate -> Duties.evaluate(evaluate, terms);
    };
  }

  /** Again with another day, as long as the suspension lasts. */
  private static Decision repair(RequestRepair request, Entitlement entitlement) {
    if (!(entitlement instanceof Suspended(var terms, var kind, _))) {
      return refuse(NOT_SUSPENDED);
    }
    if (request.on().isBefore(terms.unchangedSince())) {
      return refuse(ASKED_BEFORE_THE_SUSPENSION);
    }
    return request.repairBy().isAfter(request.on())
        ? accept(
            new RepairRequested(
                terms.residentId(),
                request.provisionId(),
                terms.scheme(),
                kind,
                request.on(),
                request.repairBy()))
        : refuse(NO_TIME_TO_REPAIR);
  }

  private static Decision request(RequestInformation request, Terms terms) {
    return asked(request.institution(), terms).isPresent()
        ? refuse(INFORMATION_ALREADY_ASKED)
        : accept(
            new InformationRequested(
                terms.residentId(),
                request.provisionId(),
                terms.scheme(),
                request.institution(),
                request.on()));
  }

  private static Decision receive(ReceiveInformation receive, Terms terms) {
    var asked = asked(receive.institution(), terms);
    if (asked.isEmpty()) {
      return refuse(INFORMATION_NOT_ASKED);
    }
    return receive.on().isBefore(asked.get().on())
        ? refuse(INFORMATION_BEFORE_ASKED)
        : accept(
            new InformationReceived(
                terms.residentId(),
                receive.provisionId(),
                terms.scheme(),
                receive.institution(),
                receive.on()));
  }

  /** What the institution was asked and has not answered. */
  private static Optional<InformationRequested> asked(Institution institution, Terms terms) {
    Optional<InformationRequested> open = Optional.empty();
    for (CourseEvent event : terms.course().happened()) {
      if (event instanceof InformationRequested e && e.institution() == institution) {
        open = Optional.of(e);
      }
      if (event instanceof InformationReceived e && e.institution() == institution) {
        open = Optional.empty();
      }
    }
    return open;
  }
}
