package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.Given.ASKED;
import static nl.doorloop.debtsupport.domain.Given.DECIDED;
import static nl.doorloop.debtsupport.domain.Given.REQUEST;
import static nl.doorloop.debtsupport.domain.Given.RESIDENT;
import static nl.doorloop.debtsupport.domain.Given.SIGNAL;
import static nl.doorloop.debtsupport.domain.Given.TALK;
import static nl.doorloop.debtsupport.domain.Given.admitted;
import static nl.doorloop.debtsupport.domain.Given.refused;
import static nl.doorloop.debtsupport.domain.Given.requested;
import static nl.doorloop.debtsupport.domain.Given.signal;
import static nl.doorloop.debtsupport.domain.Given.talk;
import static nl.doorloop.debtsupport.domain.Given.withdrawn;
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

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.debtsupport.domain.RequestCommand.Admit;
import nl.doorloop.debtsupport.domain.RequestCommand.HoldFirstTalk;
import nl.doorloop.debtsupport.domain.RequestCommand.Refuse;
import nl.doorloop.debtsupport.domain.RequestCommand.RequestHelp;
import nl.doorloop.debtsupport.domain.RequestCommand.Threaten;
import nl.doorloop.debtsupport.domain.RequestCommand.WithdrawRequest;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.debtsupport.DebtRefusalGround;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SituationThreatens;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportRefused;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.parameters.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DebtRequestTest {
  private static final EarlySignal NONE = new EarlySignal.NotReceived();
  private static final HoldFirstTalk HOLD =
      new HoldFirstTalk(REQUEST, TALK, true, null, Parameters.builtIn());
  private static final Admit ADMIT = new Admit(REQUEST, DECIDED, TALK);
  private static final Refuse REFUSE = new Refuse(REQUEST, DECIDED, DebtRefusalGround.EARLIER_USE);
  private static final WithdrawRequest WITHDRAW = new WithdrawRequest(REQUEST, DECIDED);

  private final DecisionSpec<RequestCommand> request = DecisionSpec.of(DebtRequest.DECIDER);

  @Test
  void is_made_once_threatening_or_not() {
    var threatening = requested(Threat.FORCED_EVICTION, null);

    request.given().when(new RequestHelp(requested(), NONE)).then(requested());
    request.given().when(new RequestHelp(threatening, NONE)).then(threatening);
    request
        .given(requested())
        .when(new RequestHelp(requested(), NONE))
        .thenRefused(REQUEST_ALREADY_RECORDED);
  }

  @Test
  void may_follow_from_an_earlier_signal_about_the_same_resident() {
    var asked = requested(null, SIGNAL);

    request.given().when(new RequestHelp(asked, received(RESIDENT, ASKED))).then(asked);
    request
        .given()
        .when(new RequestHelp(asked, new EarlySignal.Received(signal(), null)))
        .then(asked);
    request
        .given()
        .when(new RequestHelp(asked, received(RESIDENT, ASKED.plusDays(1))))
        .thenRefused(REQUESTED_BEFORE_THE_SIGNAL);
    request.given().when(new RequestHelp(asked, NONE)).thenRefused(SIGNAL_OF_NOBODY);
    request
        .given()
        .when(new RequestHelp(asked, received(new ResidentId(new UUID(1, 2)), ASKED)))
        .thenRefused(SIGNAL_OF_NOBODY);
  }

  @Test
  void is_not_older_than_the_law() {
    var last = askedOn(LocalDate.of(2012, 6, 30));
    var first = askedOn(LocalDate.of(2012, 7, 1));

    request.given().when(new RequestHelp(last, NONE)).thenRefused(BEFORE_THE_LAW);
    request.given().when(new RequestHelp(first, NONE)).then(first);
  }

  private static HelpRequested askedOn(LocalDate day) {
    return new HelpRequested(
        RESIDENT, REQUEST, day, null, null, Organisation.SDD, Municipality.DORDRECHT);
  }

  @Test
  void becomes_threatening_until_the_first_talk_and_once() {
    var threat = new SituationThreatens(RESIDENT, REQUEST, Threat.FORCED_EVICTION, ASKED);
    var threaten = new Threaten(REQUEST, Threat.FORCED_EVICTION, ASKED);

    request.given().when(threaten).thenRefused(NO_DEBT_REQUEST);
    request.given(requested()).when(threaten).then(threat);
    request
        .given(requested())
        .when(new Threaten(REQUEST, Threat.FORCED_EVICTION, ASKED.minusDays(1)))
        .thenRefused(THREATENS_BEFORE_REQUEST);
    request.given(requested(), threat).when(threaten).thenRefused(ALREADY_THREATENING);
    request
        .given(requested(Threat.FORCED_EVICTION, null))
        .when(threaten)
        .thenRefused(ALREADY_THREATENING);
    request
        .given(requested(), talk(true))
        .when(new Threaten(REQUEST, Threat.FORCED_EVICTION, TALK))
        .thenRefused(FIRST_TALK_ALREADY_HELD);
    request.given(requested(), threat).when(HOLD).then(talk(true));
  }

  @Test
  void the_first_talk_says_when_to_expect_a_result() {
    request
        .given(requested())
        .when(new HoldFirstTalk(REQUEST, TALK, true, 8, Parameters.builtIn()))
        .then(new FirstTalkHeld(RESIDENT, REQUEST, TALK, true, null, 8));
  }

  @Test
  void has_one_first_talk_from_the_day_it_was_made() {
    var sameDay = new HoldFirstTalk(REQUEST, ASKED, false, null, Parameters.builtIn());

    request.given(requested()).when(HOLD).then(talk(true));
    request
        .given(requested())
        .when(sameDay)
        .then(new FirstTalkHeld(RESIDENT, REQUEST, ASKED, false, null));
    request
        .given(requested())
        .when(new HoldFirstTalk(REQUEST, ASKED.minusDays(1), true, null, Parameters.builtIn()))
        .thenRefused(TALK_BEFORE_REQUEST);
    request.given(requested(), talk(true)).when(HOLD).thenRefused(FIRST_TALK_ALREADY_HELD);
    request.given(requested(), talk(false)).when(HOLD).thenRefused(FIRST_TALK_ALREADY_HELD);
  }

  @Test
  void is_decided_after_a_first_talk_in_which_the_resident_applied() {
    request.given(requested(), talk(true)).when(ADMIT).then(admitted());
    request.given(requested(), talk(true)).when(REFUSE).then(refused());
    for (var decision : List.of(ADMIT, REFUSE)) {
      request.given(requested()).when(decision).thenRefused(NO_FIRST_TALK);
      request.given(requested(), talk(false)).when(decision).thenRefused(NO_DEBT_APPLICATION);
    }
  }

  @Test
  void is_decided_on_the_day_of_the_first_talk_at_the_earliest() {
    request
        .given(requested(), talk(true))
        .when(new Admit(REQUEST, TALK, TALK))
        .then(new SupportAdmitted(RESIDENT, REQUEST, TALK, TALK));
    request
        .given(requested(), talk(true))
        .when(new Admit(REQUEST, TALK.minusDays(1), TALK.minusDays(1)))
        .thenRefused(DECIDED_BEFORE_TALK);
    request
        .given(requested(), talk(true))
        .when(new Refuse(REQUEST, TALK.minusDays(1), DebtRefusalGround.EARLIER_USE))
        .thenRefused(DECIDED_BEFORE_TALK);
  }

  @Test
  void is_admitted_with_a_plan_of_the_time_between_talk_and_decision() {
    request.given(requested(), talk(true)).when(plan(TALK)).then(admitted());
    request
        .given(requested(), talk(true))
        .when(plan(DECIDED))
        .then(new SupportAdmitted(RESIDENT, REQUEST, DECIDED, DECIDED));
    request
        .given(requested(), talk(true))
        .when(plan(DECIDED.plusDays(1)))
        .thenRefused(PLAN_OUTSIDE);
    request.given(requested(), talk(true)).when(plan(TALK.minusDays(1))).thenRefused(PLAN_OUTSIDE);
  }

  @ParameterizedTest
  @EnumSource(DebtRefusalGround.class)
  void is_refused_on_a_ground_that_stands_in_the_event(DebtRefusalGround ground) {
    request
        .given(requested(), talk(true))
        .when(new Refuse(REQUEST, DECIDED, ground))
        .then(new SupportRefused(RESIDENT, REQUEST, DECIDED, ground));
  }

  @Test
  void is_taken_back_until_it_is_decided() {
    request.given(requested()).when(WITHDRAW).then(withdrawn());
    request.given(requested(), talk(true)).when(WITHDRAW).then(withdrawn());
    request
        .given(requested(), talk(true))
        .when(new WithdrawRequest(REQUEST, TALK))
        .then(new RequestWithdrawn(RESIDENT, REQUEST, TALK));
    request
        .given(requested(), talk(true))
        .when(new WithdrawRequest(REQUEST, TALK.minusDays(1)))
        .thenRefused(WITHDRAWN_TOO_EARLY);
    request
        .given(requested())
        .when(new WithdrawRequest(REQUEST, ASKED.minusDays(1)))
        .thenRefused(WITHDRAWN_TOO_EARLY);
    request.given(requested(), talk(false)).when(WITHDRAW).thenRefused(NO_DEBT_APPLICATION);
  }

  @Test
  void nothing_more_happens_to_it_once_it_is_decided_or_taken_back() {
    for (var command : List.of(HOLD, ADMIT, REFUSE, WITHDRAW)) {
      refusedAfter(command, NO_DEBT_REQUEST);
      refusedAfter(command, ALREADY_ADMITTED, requested(), talk(true), admitted());
      refusedAfter(command, SUPPORT_ALREADY_REFUSED, requested(), talk(true), refused());
      refusedAfter(command, REQUEST_ALREADY_WITHDRAWN, requested(), withdrawn());
    }
  }

  private void refusedAfter(RequestCommand command, Refusal why, ResidentEvent... given) {
    request.given(given).when(command).thenRefused(why);
  }

  private static Admit plan(LocalDate plan) {
    return new Admit(REQUEST, DECIDED, plan);
  }

  private static EarlySignal received(ResidentId resident, LocalDate on) {
    return new EarlySignal.Received(
        new EarlySignalReceived(
            resident, SIGNAL, SignalKind.RENT, on, Organisation.SDD, Municipality.DORDRECHT),
        null);
  }
}
