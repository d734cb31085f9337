package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.Given.RESIDENT;
import static nl.doorloop.debtsupport.domain.Given.SIGNAL;
import static nl.doorloop.debtsupport.domain.Given.SIGNALLED;
import static nl.doorloop.debtsupport.domain.Given.signal;
import static nl.doorloop.debtsupport.domain.SignalRefusal.BEFORE_THE_LAW;
import static nl.doorloop.debtsupport.domain.SignalRefusal.FOLLOWED_UP_BEFORE_RECEIVED;
import static nl.doorloop.debtsupport.domain.SignalRefusal.FOLLOWED_UP_SINCE;
import static nl.doorloop.debtsupport.domain.SignalRefusal.HELP_ALREADY_ANSWERED;
import static nl.doorloop.debtsupport.domain.SignalRefusal.NO_SIGNAL;
import static nl.doorloop.debtsupport.domain.SignalRefusal.SIGNAL_ALREADY_RECEIVED;
import static nl.doorloop.language.debtsupport.FollowUpOutcome.CONTACT_MADE;
import static nl.doorloop.language.debtsupport.FollowUpOutcome.HELP_ACCEPTED;
import static nl.doorloop.language.debtsupport.FollowUpOutcome.HELP_DECLINED;
import static nl.doorloop.language.debtsupport.FollowUpOutcome.NO_CONTACT;

import java.time.LocalDate;
import nl.doorloop.debtsupport.domain.SignalCommand.FollowUpSignal;
import nl.doorloop.debtsupport.domain.SignalCommand.ReceiveSignal;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalFollowedUp;
import nl.doorloop.language.debtsupport.FollowUpOutcome;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.language.decision.DecisionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarlySignalTest {
  private static final LocalDate LATER = SIGNALLED.plusDays(7);

  private final DecisionSpec<SignalCommand> signal = DecisionSpec.of(EarlySignal.DECIDER);

  @Test
  void is_received_once() {
    var receive = new ReceiveSignal(signal());

    signal.given().when(receive).then(signal());
    signal.given(signal()).when(receive).thenRefused(SIGNAL_ALREADY_RECEIVED);
  }

  @Test
  void is_not_older_than_the_law() {
    var last = receivedOn(LocalDate.of(2020, 12, 31));
    var first = receivedOn(LocalDate.of(2021, 1, 1));

    signal.given().when(new ReceiveSignal(last)).thenRefused(BEFORE_THE_LAW);
    signal.given().when(new ReceiveSignal(first)).then(first);
  }

  private static EarlySignalReceived receivedOn(LocalDate day) {
    return new EarlySignalReceived(
        RESIDENT, SIGNAL, SignalKind.RENT, day, Organisation.SDD, Municipality.DORDRECHT);
  }

  @ParameterizedTest
  @EnumSource(FollowUpOutcome.class)
  void is_followed_up_from_the_day_it_was_received(FollowUpOutcome outcome) {
    signal.given(signal()).when(followUp(SIGNALLED, outcome)).then(followedUp(SIGNALLED, outcome));
    signal
        .given(signal())
        .when(followUp(SIGNALLED.minusDays(1), outcome))
        .thenRefused(FOLLOWED_UP_BEFORE_RECEIVED);
    signal.given().when(followUp(SIGNALLED, outcome)).thenRefused(NO_SIGNAL);
  }

  @Test
  void is_followed_up_again_until_the_resident_answers() {
    signal
        .given(signal(), followedUp(LATER, NO_CONTACT))
        .when(followUp(LATER, CONTACT_MADE))
        .then(followedUp(LATER, CONTACT_MADE));
    signal
        .given(signal(), followedUp(LATER, CONTACT_MADE))
        .when(followUp(LATER.plusDays(1), HELP_DECLINED))
        .then(followedUp(LATER.plusDays(1), HELP_DECLINED));
    signal
        .given(signal(), followedUp(LATER, CONTACT_MADE))
        .when(followUp(LATER.minusDays(1), HELP_DECLINED))
        .thenRefused(FOLLOWED_UP_SINCE);
    signal
        .given(signal(), followedUp(LATER, HELP_ACCEPTED))
        .when(followUp(LATER, NO_CONTACT))
        .thenRefused(HELP_ALREADY_ANSWERED);
    signal
        .given(signal(), followedUp(LATER, HELP_DECLINED))
        .when(followUp(LATER, HELP_ACCEPTED))
        .thenRefused(HELP_ALREADY_ANSWERED);
  }

  private static FollowUpSignal followUp(LocalDate on, FollowUpOutcome outcome) {
    return new FollowUpSignal(SIGNAL, on, outcome);
  }

  private static SignalFollowedUp followedUp(LocalDate on, FollowUpOutcome outcome) {
    return new SignalFollowedUp(RESIDENT, SIGNAL, on, outcome);
  }
}
