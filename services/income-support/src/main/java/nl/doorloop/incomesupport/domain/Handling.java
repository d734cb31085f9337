package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ADVANCE_BEFORE_THE_LAST;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ADVANCE_OF_NOTHING;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_LODGED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ASKED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.BACKDATED_WITHOUT_GROUND;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.COMPLETED_BEFORE_ASKED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.COMPLETION_ALREADY_REQUESTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.DECIDED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.GRANTED_BEFORE_THE_LAW;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.GRANTED_TOO_FAR_BACK;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NOTHING_TO_COMPLETE;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NOT_LEFT_WAITING;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_ADVANCE_ON_THIS_SCHEME;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_TIME_TO_COMPLETE;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.TERM_NOT_EXTENDED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.Application.Pending;
import nl.doorloop.incomesupport.domain.ApplicationCommand.CompleteApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.ExtendDecisionTerm;
import nl.doorloop.incomesupport.domain.ApplicationCommand.GrantApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LeaveUnhandled;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LodgeApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.PayAdvance;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RejectApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequestCompletion;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequireLanguageTest;
import nl.doorloop.incomesupport.domain.ApplicationCommand.TakeLanguageTest;
import nl.doorloop.incomesupport.domain.ApplicationCommand.WithdrawApplication;
import nl.doorloop.incomesupport.domain.law.AdvancePayment;
import nl.doorloop.incomesupport.domain.law.Commencement;
import nl.doorloop.incomesupport.domain.law.DecisionTerm;
import nl.doorloop.incomesupport.domain.law.EarliestGrant;
import nl.doorloop.incomesupport.domain.law.LeavingUnhandled;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.DecisionTermExtended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import org.jspecify.annotations.Nullable;

/** What may be decided about an application that waits. */
final class Handling {
  private Handling() {}

  static Decision decide(ApplicationCommand command, Pending pending) {
    var lodged = pending.lodged();
    return switch (command) {
      case LodgeApplication _ -> refuse(ALREADY_LODGED);
      case RequestCompletion request -> request(request, lodged, pending.asked());
      case CompleteApplication complete -> complete(complete, lodged, pending.asked());
      case GrantApplication grant -> grant(grant, pending);
      case RejectApplication reject ->
          notBefore(
              reject.on(),
              lodged,
              accept(
                  new ApplicationRejected(
                      lodged.residentId(),
                      lodged.applicationId(),
                      lodged.scheme(),
                      reject.on(),
                      reject.ground())));
      case LeaveUnhandled leave -> leaveUnhandled(leave, lodged, pending.asked());
      case WithdrawApplication withdraw ->
          notBefore(
              withdraw.on(),
              lodged,
              accept(
                  new ApplicationWithdrawn(
                      lodged.residentId(),
                      lodged.applicationId(),
                      lodged.scheme(),
                      withdraw.on())));
      case PayAdvance advance -> advance(advance, pending);
      case ExtendDecisionTerm extend -> extend(extend, lodged);
      case RequireLanguageTest require -> LanguageTests.require(require, lodged, pending.test());
      case TakeLanguageTest take -> LanguageTests.take(take, lodged, pending.test());
    };
  }

  private static Decision request(
      RequestCompletion request, ApplicationLodged lodged, @Nullable CompletionRequested asked) {
    if (request.on().isBefore(lodged.receivedOn())) {
      return refuse(ASKED_BEFORE_RECEIVED);
    }
    if (asked != null && !request.on().isAfter(asked.completeBy())) {
      return refuse(COMPLETION_ALREADY_REQUESTED);
    }
    return request.completeBy().isAfter(request.on())
        ? accept(
            new CompletionRequested(
                lodged.residentId(),
                lodged.applicationId(),
                lodged.scheme(),
                request.on(),
                request.completeBy()))
        : refuse(NO_TIME_TO_COMPLETE);
  }

  private static Decision complete(
      CompleteApplication complete, ApplicationLodged lodged, @Nullable CompletionRequested asked) {
    if (asked == null) {
      return refuse(NOTHING_TO_COMPLETE);
    }
    return complete.on().isBefore(asked.on())
        ? refuse(COMPLETED_BEFORE_ASKED)
        : accept(
            new ApplicationCompleted(
                lodged.residentId(), lodged.applicationId(), lodged.scheme(), complete.on()));
  }

  private static Decision grant(GrantApplication grant, Pending pending) {
    var lodged = pending.lodged();
    if (!Commencement.on(lodged.scheme(), grant.from())) {
      return refuse(GRANTED_BEFORE_THE_LAW);
    }
    if (grant.from().isBefore(EarliestGrant.furthestBack(lodged.claimedOn()))) {
      return refuse(GRANTED_TOO_FAR_BACK);
    }
    boolean backdated = EarliestGrant.needsGround(grant.from(), lodged.claimedOn());
    if (backdated && grant.backdatingGround() == null) {
      return refuse(BACKDATED_WITHOUT_GROUND);
    }
    return accept(
        new ApplicationGranted(
            lodged.residentId(),
            lodged.applicationId(),
            lodged.scheme(),
            grant.provisionId(),
            grant.on(),
            backdated ? grant.backdatingGround() : null,
            AdvancePayment.setOff(pending.advances()).orElse(null)));
  }

  private static Decision leaveUnhandled(
      LeaveUnhandled leave, ApplicationLodged lodged, @Nullable CompletionRequested asked) {
    var completeBy = asked == null ? null : asked.completeBy();
    if (leave.afterTerm() && !LeavingUnhandled.isAllowed(leave.on(), completeBy)) {
      return refuse(NOT_LEFT_WAITING);
    }
    return notBefore(
        leave.on(),
        lodged,
        accept(
            new ApplicationLeftUnhandled(
                lodged.residentId(), lodged.applicationId(), lodged.scheme(), leave.on())));
  }

  private static Decision advance(PayAdvance advance, Pending pending) {
    var lodged = pending.lodged();
    if (!AdvancePayment.isPaidOn(lodged.scheme())) {
      return refuse(NO_ADVANCE_ON_THIS_SCHEME);
    }
    if (advance.amount().cents() == 0) {
      return refuse(ADVANCE_OF_NOTHING);
    }
    if (pending.advances().stream().anyMatch(paid -> !advance.on().isAfter(paid.on()))) {
      return refuse(ADVANCE_BEFORE_THE_LAST);
    }
    return notBefore(
        advance.on(),
        lodged,
        accept(
            new AdvancePaid(
                lodged.residentId(),
                lodged.applicationId(),
                lodged.scheme(),
                advance.amount(),
                advance.on())));
  }

  private static Decision extend(ExtendDecisionTerm extend, ApplicationLodged lodged) {
    if (!DecisionTerm.isExtendedTo(extend.until(), lodged.receivedOn())) {
      return refuse(TERM_NOT_EXTENDED);
    }
    return notBefore(
        extend.on(),
        lodged,
        accept(
            new DecisionTermExtended(
                lodged.residentId(),
                lodged.applicationId(),
                lodged.scheme(),
                extend.on(),
                extend.until())));
  }

  private static Decision notBefore(LocalDate on, ApplicationLodged lodged, Decision decision) {
    return on.isBefore(lodged.receivedOn()) ? refuse(DECIDED_BEFORE_RECEIVED) : decision;
  }
}
