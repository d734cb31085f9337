package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.SignalRefusal.BEFORE_THE_LAW;
import static nl.doorloop.debtsupport.domain.SignalRefusal.FOLLOWED_UP_BEFORE_RECEIVED;
import static nl.doorloop.debtsupport.domain.SignalRefusal.FOLLOWED_UP_SINCE;
import static nl.doorloop.debtsupport.domain.SignalRefusal.HELP_ALREADY_ANSWERED;
import static nl.doorloop.debtsupport.domain.SignalRefusal.NO_SIGNAL;
import static nl.doorloop.debtsupport.domain.SignalRefusal.SIGNAL_ALREADY_RECEIVED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import nl.doorloop.debtsupport.domain.SignalCommand.FollowUpSignal;
import nl.doorloop.debtsupport.domain.SignalCommand.ReceiveSignal;
import nl.doorloop.debtsupport.domain.law.DebtLawInForce;
import nl.doorloop.language.EventId;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalFollowedUp;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What a creditor told the municipality about a resident who is behind with payments. It is no
 * request. Somebody gets in touch, as often as it takes, until the resident accepts or declines
 * help.
 */
public sealed interface EarlySignal {
  record NotReceived() implements EarlySignal {}

  /**
   * Received, perhaps followed up.
   *
   * @param last what came of it last; absent while nobody followed it up
   */
  record Received(EarlySignalReceived signal, @Nullable SignalFollowedUp last)
      implements EarlySignal {}

  /** What its events are stored under. */
  String STREAM_TYPE = "early-signal";

  Decider<SignalCommand, DebtSupportEvent, EarlySignal> DECIDER =
      new Decider<>(
          DebtSupportEvent.class, new NotReceived(), EarlySignal::decide, EarlySignal::evolve);

  static Decision decide(SignalCommand command, EarlySignal signal) {
    return switch (command) {
      case ReceiveSignal(var asked) ->
          signal instanceof NotReceived ? receive(asked) : refuse(SIGNAL_ALREADY_RECEIVED);
      case FollowUpSignal followUp ->
          switch (signal) {
            case NotReceived _ -> refuse(NO_SIGNAL);
            case Received(var received, var last) -> followUp(followUp, received, last);
          };
    };
  }

  static EarlySignal evolve(EarlySignal before, EventId id, DebtSupportEvent event) {
    return switch (event) {
      case EarlySignalReceived received -> new Received(received, null);
      case SignalFollowedUp last ->
          before instanceof Received(var signal, _) ? new Received(signal, last) : before;
      case RequestEvent _, ArrangementEvent _ -> before;
    };
  }

  /** What was signalled; empty where nothing was. */
  static Optional<EarlySignalReceived> received(EarlySignal signal) {
    return signal instanceof Received(var received, _) ? Optional.of(received) : Optional.empty();
  }

  private static Decision receive(EarlySignalReceived asked) {
    return DebtLawInForce.isBeforeSignals(asked.receivedOn())
        ? refuse(BEFORE_THE_LAW)
        : accept(asked);
  }

  private static Decision followUp(
      FollowUpSignal followUp, EarlySignalReceived signal, @Nullable SignalFollowedUp last) {
    if (last != null && last.outcome().isAnswer()) {
      return refuse(HELP_ALREADY_ANSWERED);
    }
    if (followUp.on().isBefore(signal.receivedOn())) {
      return refuse(FOLLOWED_UP_BEFORE_RECEIVED);
    }
    if (last != null && followUp.on().isBefore(last.on())) {
      return refuse(FOLLOWED_UP_SINCE);
    }
    return accept(
        new SignalFollowedUp(
            signal.residentId(), signal.signalId(), followUp.on(), followUp.outcome()));
  }
}
