package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.RequestRefusal.ALREADY_ADMITTED;
import static nl.doorloop.debtsupport.domain.RequestRefusal.ALREADY_THREATENING;
import static nl.doorloop.debtsupport.domain.RequestRefusal.BEFORE_THE_LAW;
import static nl.doorloop.debtsupport.domain.RequestRefusal.DECIDED_BEFORE_TALK;
import static nl.doorloop.debtsupport.domain.RequestRefusal.FIRST_TALK_ALREADY_HELD;
import static nl.doorloop.debtsupport.domain.RequestRefusal.NO_DEBT_APPLICATION;
import static nl.doorloop.debtsupport.domain.RequestRefusal.NO_DEBT_REQUEST;
import static nl.doorloop.debtsupport.domain.RequestRefusal.NO_FIRST_TALK;
import static nl.doorloop.debtsupport.domain.RequestRefusal.PLAN_OUTSIDE;
import static nl.doorloop.debtsupport.domain.RequestRefusal.REQUESTED_BEFORE_THE_SIGNAL;
import static nl.doorloop.debtsupport.domain.RequestRefusal.REQUEST_ALREADY_RECORDED;
import static nl.doorloop.debtsupport.domain.RequestRefusal.REQUEST_ALREADY_WITHDRAWN;
import static nl.doorloop.debtsupport.domain.RequestRefusal.SIGNAL_OF_NOBODY;
import static nl.doorloop.debtsupport.domain.RequestRefusal.SUPPORT_ALREADY_REFUSED;
import static nl.doorloop.debtsupport.domain.RequestRefusal.TALK_BEFORE_REQUEST;
import static nl.doorloop.debtsupport.domain.RequestRefusal.THREATENS_BEFORE_REQUEST;
import static nl.doorloop.debtsupport.domain.RequestRefusal.WITHDRAWN_TOO_EARLY;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.debtsupport.domain.RequestCommand.Admit;
import nl.doorloop.debtsupport.domain.RequestCommand.HoldFirstTalk;
import nl.doorloop.debtsupport.domain.RequestCommand.Refuse;
import nl.doorloop.debtsupport.domain.RequestCommand.RequestHelp;
import nl.doorloop.debtsupport.domain.RequestCommand.Threaten;
import nl.doorloop.debtsupport.domain.RequestCommand.WithdrawRequest;
import nl.doorloop.debtsupport.domain.law.DebtLawInForce;
import nl.doorloop.debtsupport.domain.law.DecisionTerm;
import nl.doorloop.debtsupport.domain.law.FirstTalk;
import nl.doorloop.debtsupport.domain.law.PlanOfAction;
import nl.doorloop.language.EventId;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SituationThreatens;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportRefused;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A request for help with debts: from the day somebody turned to the municipality, over the first
 * talk, in which the resident may apply, to admission with a plan of action, or refusal on a
 * ground. Until that decision the resident may take it back.
 */
public sealed interface DebtRequest {
  record NotMade() implements DebtRequest {}

  /** Made, and not decided. */
  record Open(HelpRequested request, @Nullable FirstTalkHeld talk) implements DebtRequest {}

  record Admitted(HelpRequested request, SupportAdmitted admission) implements DebtRequest {}

  record Refused(HelpRequested request) implements DebtRequest {}

  record Withdrawn(HelpRequested request) implements DebtRequest {}

  /** What its events are stored under. */
  String STREAM_TYPE = "debt-request";

  Decider<RequestCommand, DebtSupportEvent, DebtRequest> DECIDER =
      new Decider<>(
          DebtSupportEvent.class, new NotMade(), DebtRequest::decide, DebtRequest::evolve);

  static Decision decide(RequestCommand command, DebtRequest request) {
    return switch (command) {
      case RequestHelp(var asked, var signal) ->
          request instanceof NotMade ? make(asked, signal) : refuse(REQUEST_ALREADY_RECORDED);
      case Threaten threat -> whileOpen(request, open -> threaten(threat, open));
      case HoldFirstTalk talk -> whileOpen(request, open -> talk(talk, open));
      case Admit admit -> whileOpen(request, open -> admit(admit, open));
      case Refuse refusal -> whileOpen(request, open -> refuseIt(refusal, open));
      case WithdrawRequest withdraw -> whileOpen(request, open -> withdraw(withdraw, open));
    };
  }

  static DebtRequest evolve(DebtRequest before, EventId id, DebtSupportEvent event) {
    return switch (event) {
      case HelpRequested request -> new Open(request, null);
      case SituationThreatens threat ->
          before instanceof Open(var request, var talk)
              ? new Open(threatened(request, threat), talk)
              : before;
      case FirstTalkHeld talk ->
          before instanceof Open(var request, _) ? new Open(request, talk) : before;
      case SupportAdmitted admission ->
          before instanceof Open(var request, _) ? new Admitted(request, admission) : before;
      case SupportRefused _ ->
          before instanceof Open(var request, _) ? new Refused(request) : before;
      case RequestWithdrawn _ ->
          before instanceof Open(var request, _) ? new Withdrawn(request) : before;
      case SignalEvent _, ArrangementEvent _ -> before;
    };
  }

  /** What was asked; empty where nothing was. */
  static Optional<HelpRequested> requested(DebtRequest request) {
    return switch (request) {
      case NotMade _ -> Optional.empty();
      case Open(var made, _) -> Optional.of(made);
      case Admitted(var made, _) -> Optional.of(made);
      case Refused(var made) -> Optional.of(made);
      case Withdrawn(var made) -> Optional.of(made);
    };
  }

  private static Decision make(HelpRequested asked, EarlySignal named) {
    if (DebtLawInForce.isBeforeSupport(asked.on())) {
      return refuse(BEFORE_THE_LAW);
    }
    if (asked.signalId() == null) {
      return accept(asked);
    }
    var signal =
        EarlySignal.received(named)
            .filter(s -> s.residentId().equals(asked.residentId()))
            .orElse(null);
    if (signal == null) {
      return refuse(SIGNAL_OF_NOBODY);
    }
    return asked.on().isBefore(signal.receivedOn())
        ? refuse(REQUESTED_BEFORE_THE_SIGNAL)
        : accept(asked);
  }

  private static Decision threaten(Threaten threat, Open open) {
    var request = open.request();
    if (open.talk() != null) {
      return refuse(FIRST_TALK_ALREADY_HELD);
    }
    if (request.threatening() != null) {
      return refuse(ALREADY_THREATENING);
    }
    return threat.on().isBefore(request.on())
        ? refuse(THREATENS_BEFORE_REQUEST)
        : accept(
            new SituationThreatens(
                request.residentId(), request.requestId(), threat.threatening(), threat.on()));
  }

  private static HelpRequested threatened(HelpRequested request, SituationThreatens threat) {
    return new HelpRequested(
        request.residentId(),
        request.requestId(),
        request.on(),
        threat.threatening(),
        request.signalId(),
        request.organisation(),
        request.municipality());
  }

  private static Decision talk(HoldFirstTalk talk, Open open) {
    if (open.talk() != null) {
      return refuse(FIRST_TALK_ALREADY_HELD);
    }
    var request = open.request();
    return talk.on().isBefore(request.on())
        ? refuse(TALK_BEFORE_REQUEST)
        : accept(
            new FirstTalkHeld(
                request.residentId(),
                request.requestId(),
                talk.on(),
                talk.application(),
                talk.application()
                    ? DecisionTerm.lastDay(talk.on(), request.municipality(), talk.parameters())
                        .orElse(null)
                    : null,
                talk.weeksTold()));
  }

  private static Decision admit(Admit admit, Open open) {
    var request = open.request();
    return onApplication(
        open,
        admit.on(),
        talk ->
            PlanOfAction.belongsTo(admit.plan(), talk.on(), admit.on())
                ? accept(
                    new SupportAdmitted(
                        request.residentId(), request.requestId(), admit.on(), admit.plan()))
                : refuse(PLAN_OUTSIDE));
  }

  private static Decision refuseIt(Refuse refusal, Open open) {
    var request = open.request();
    return onApplication(
        open,
        refusal.on(),
        _ ->
            accept(
                new SupportRefused(
                    request.residentId(), request.requestId(), refusal.on(), refusal.ground())));
  }

  private static Decision onApplication(
      Open open, LocalDate on, Function<FirstTalkHeld, Decision> decision) {
    var talk = open.talk();
    if (talk == null) {
      return refuse(NO_FIRST_TALK);
    }
    var first = FirstTalk.decidedFrom(talk);
    if (first.isEmpty()) {
      return refuse(NO_DEBT_APPLICATION);
    }
    return on.isBefore(first.get()) ? refuse(DECIDED_BEFORE_TALK) : decision.apply(talk);
  }

  private static Decision withdraw(WithdrawRequest withdraw, Open open) {
    var request = open.request();
    var talk = open.talk();
    if (talk != null && !talk.application()) {
      return refuse(NO_DEBT_APPLICATION);
    }
    var last = talk == null ? request.on() : talk.on();
    return withdraw.on().isBefore(last)
        ? refuse(WITHDRAWN_TOO_EARLY)
        : accept(new RequestWithdrawn(request.residentId(), request.requestId(), withdraw.on()));
  }

  private static Decision whileOpen(DebtRequest request, Function<Open, Decision> decision) {
    return switch (request) {
      case NotMade _ -> refuse(NO_DEBT_REQUEST);
      case Open open -> decision.apply(open);
      case Admitted _ -> refuse(ALREADY_ADMITTED);
      case Refused _ -> refuse(SUPPORT_ALREADY_REFUSED);
      case Withdrawn _ -> refuse(REQUEST_ALREADY_WITHDRAWN);
    };
  }
}
