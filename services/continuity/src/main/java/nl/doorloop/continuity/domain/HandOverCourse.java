package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.HandOverRefusal.ALREADY_OFFERED;
import static nl.doorloop.continuity.domain.HandOverRefusal.ONLY_THE_RECEIVER;
import static nl.doorloop.continuity.domain.HandOverRefusal.ONLY_THE_SENDER;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.continuity.domain.HandOver.Accepted;
import nl.doorloop.continuity.domain.HandOver.Offered;
import nl.doorloop.continuity.domain.HandOverCommand.AcceptHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.Act;
import nl.doorloop.continuity.domain.HandOverCommand.EscalateHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.OfferHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RefuseHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RemindHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.StartHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.WithdrawHandOver;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.AnswerTiming;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.continuity.HandOverEvent.HandOverEscalated;
import nl.doorloop.language.continuity.HandOverEvent.HandOverReminded;
import nl.doorloop.language.decision.Decision;

/** What becomes of one hand-over that was offered. What happened already changes nothing. */
final class HandOverCourse {
  private HandOverCourse() {}

  static Decision decide(HandOverCommand command, HandOver handOver) {
    return switch (command) {
      case OfferHandOver _ -> refuse(ALREADY_OFFERED);
      case AcceptHandOver accept -> accept(accept, handOver);
      case RefuseHandOver refuse -> turnDown(refuse, handOver);
      case WithdrawHandOver withdraw -> withdraw(withdraw, handOver);
      case StartHandOver start -> start(start, handOver);
      case RemindHandOver remind -> remind(remind, handOver);
      case EscalateHandOver escalate -> escalate(escalate, handOver);
    };
  }

  private static Decision accept(AcceptHandOver command, HandOver handOver) {
    var event =
        new HandOverAccepted(
            command.residentId(),
            command.handOverId(),
            command.on(),
            command.lead(),
            command.firstAppointment(),
            timing(command.on(), handOver));
    return ofReceiver(
        command, event, handOver, handOver instanceof Offered, HandOverDays.flaw(handOver, event));
  }

  private static Decision turnDown(RefuseHandOver command, HandOver handOver) {
    var event =
        new HandOverRefused(
            command.residentId(),
            command.handOverId(),
            command.on(),
            command.reason(),
            command.counterProposal(),
            timing(command.on(), handOver));
    return ofReceiver(
        command, event, handOver, handOver instanceof Offered, HandOverDays.flaw(handOver, event));
  }

  private static Decision start(StartHandOver command, HandOver handOver) {
    var event =
        new HandOverStarted(
            command.residentId(), command.handOverId(), command.on(), command.provisions());
    return ofReceiver(
        command, event, handOver, handOver instanceof Accepted, HandOverDays.flaw(handOver, event));
  }

  private static Decision withdraw(WithdrawHandOver command, HandOver handOver) {
    var event = new HandOverWithdrawn(command.residentId(), command.handOverId(), command.on());
    return isBy(handOver.offer().sender(), command)
        ? act(event, handOver, handOver.isOpen(), HandOverDays.flaw(handOver, event))
        : refuse(ONLY_THE_SENDER);
  }

  private static Decision remind(RemindHandOver command, HandOver handOver) {
    var reminder = command.reminder();
    boolean due =
        AnswerTerm.dayOf(reminder, handOver.offer())
            .filter(day -> !command.on().isBefore(day))
            .isPresent();
    boolean reminded =
        handOver.course().stream()
            .anyMatch(e -> e instanceof HandOverReminded r && r.reminder() == reminder);
    return handOver instanceof Offered && due && !reminded
        ? Decision.accept(
            new HandOverReminded(
                command.residentId(), command.handOverId(), command.on(), reminder))
        : Decision.accept();
  }

  private static Decision escalate(EscalateHandOver command, HandOver handOver) {
    boolean told = handOver.course().stream().anyMatch(HandOverEscalated.class::isInstance);
    return handOver.isOverdue(command.on()) && !told
        ? Decision.accept(
            new HandOverEscalated(command.residentId(), command.handOverId(), command.on()))
        : Decision.accept();
  }

  private static Decision ofReceiver(
      Act command,
      HandOverEvent event,
      HandOver handOver,
      boolean fits,
      Optional<HandOverRefusal> flaw) {
    return isBy(handOver.offer().receiver(), command)
        ? act(event, handOver, fits, flaw)
        : refuse(ONLY_THE_RECEIVER);
  }

  /** A message that comes again is met with nothing, whatever has happened since. */
  private static Decision act(
      HandOverEvent event, HandOver handOver, boolean fits, Optional<HandOverRefusal> flaw) {
    if (handOver.course().contains(event)) {
      return Decision.accept();
    }
    if (!fits) {
      return refuse(handOver.standing());
    }
    return flaw.<Decision>map(Decision::refuse).orElseGet(() -> Decision.accept(event));
  }

  private static boolean isBy(Organisation party, Act command) {
    return command.by() == null || command.by() == party;
  }

  private static AnswerTiming timing(LocalDate on, HandOver handOver) {
    return on.isAfter(handOver.offer().answerBy())
        ? AnswerTiming.AFTER_TERM
        : AnswerTiming.WITHIN_TERM;
  }
}
