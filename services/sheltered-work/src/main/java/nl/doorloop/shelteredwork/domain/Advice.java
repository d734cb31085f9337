package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ADVICE_NOT_DECIDED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ADVICE_PENDING;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ASKED_BEFORE_THE_PREVIOUS;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ASKED_WITHIN_TWELVE_MONTHS;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_LAW;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.DECIDED_BEFORE_ADVICE;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.DEVIATES_FROM_ADVICE;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NO_ADVICE;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NO_ADVICE_PENDING;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.RECEIVED_BEFORE_ASKED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.SHORTCUT_SAYS_OTHERWISE;

import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceEvent.ShelteredWorkDecided;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.AdviceShortcut;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.DecideShelteredWork;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.ReceiveAdvice;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RequestAdvice;
import nl.doorloop.shelteredwork.domain.law.DecisionOnAdvice;
import nl.doorloop.shelteredwork.domain.law.EarliestDay;
import nl.doorloop.shelteredwork.domain.law.EndOfRegistration;
import nl.doorloop.shelteredwork.domain.law.RepeatedAdvice;
import org.jspecify.annotations.Nullable;

/** The advice of UWV on sheltered work: asked for, received, decided on; then perhaps again. */
public sealed interface Advice {
  record Never() implements Advice {}

  record Asked(AdviceRequested request) implements Advice {}

  record Received(AdviceRequested request, AdviceReceived advice) implements Advice {}

  record Decided(AdviceRequested request) implements Advice {}

  default Decision request(RequestAdvice c) {
    if (EarliestDay.isBefore(LegalFramework.PW, c.on())) {
      return refuse(BEFORE_THE_LAW);
    }
    return switch (this) {
      case Never _ -> accept(requested(c));
      case Asked _ -> refuse(ADVICE_PENDING);
      case Received _ -> refuse(ADVICE_NOT_DECIDED);
      case Decided(var previous) -> {
        if (c.on().isBefore(previous.on())) {
          yield refuse(ASKED_BEFORE_THE_PREVIOUS);
        }
        yield RepeatedAdvice.isAllowed(previous.on(), c.on(), c.changedSituation())
            ? accept(requested(c))
            : refuse(ASKED_WITHIN_TWELVE_MONTHS);
      }
    };
  }

  private static AdviceRequested requested(RequestAdvice c) {
    return new AdviceRequested(
        c.residentId(), c.on(), c.by(), c.changedSituation(), c.organisation(), c.municipality());
  }

  default Decision receive(ReceiveAdvice c) {
    if (!(this instanceof Asked(var request))) {
      return refuse(NO_ADVICE_PENDING);
    }
    if (c.on().isBefore(request.on())) {
      return refuse(RECEIVED_BEFORE_ASKED);
    }
    if (c.shortcut() != null && !follows(c.shortcut(), c.positive(), request)) {
      return refuse(SHORTCUT_SAYS_OTHERWISE);
    }
    return accept(
        new AdviceReceived(
            c.residentId(), c.on(), c.positive(), c.ground(), c.organisation(), c.shortcut()));
  }

  private static boolean follows(
      AdviceShortcut shortcut, boolean positive, AdviceRequested request) {
    boolean own =
        shortcut != AdviceShortcut.OWN_REQUEST_WITHIN_TWELVE_MONTHS
            || request.by() == AdviceRequester.PERSON;
    return own && shortcut.isPositive() == positive;
  }

  /**
   * @param sheltered what was established before
   * @param registration ends where the resident is established as exclusively sheltered
   */
  default Decision decide(
      DecideShelteredWork c, @Nullable Held sheltered, Registration registration) {
    if (!(this instanceof Received(var request, var advice))) {
      return refuse(NO_ADVICE);
    }
    if (c.on().isBefore(advice.on())) {
      return refuse(DECIDED_BEFORE_ADVICE);
    }
    var ground =
        DecisionOnAdvice.ground(advice.positive(), c.established(), c.adviceMadeCarelessly());
    if (ground.isEmpty()) {
      return refuse(DEVIATES_FROM_ADVICE);
    }
    List<ResidentEvent> events = new ArrayList<>();
    events.add(
        new ShelteredWorkDecided(
            c.residentId(), c.on(), c.established(), ground.get(), c.organisation()));
    boolean before = sheltered != null && sheltered.inForceOn(c.on());
    if (c.established() && !before) {
      events.add(established(c, request));
      var without = EndOfRegistration.after(c.on());
      if (registration.goesOnFrom(without)) {
        events.add(registration.end(c.residentId(), without));
      }
    } else if (!c.established() && sheltered != null && before) {
      events.add(
          new StatusEnded(
              c.residentId(),
              sheltered.provisionId(),
              StatusKind.EXCLUSIVELY_SHELTERED,
              c.on(),
              null));
    }
    return accept(events.toArray(ResidentEvent[]::new));
  }

  private static StatusRecorded established(DecideShelteredWork c, AdviceRequested request) {
    return new StatusRecorded(
        c.residentId(),
        c.provisionId(),
        StatusKind.EXCLUSIVELY_SHELTERED,
        c.on(),
        null,
        request.organisation(),
        request.municipality(),
        c.registeredOn());
  }

  default Advice received(AdviceReceived advice) {
    return this instanceof Asked(var request) ? new Received(request, advice) : this;
  }

  default Advice decided() {
    return this instanceof Received(var request, _) ? new Decided(request) : this;
  }
}
