package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.HandOverRefusal.ALREADY_OFFERED;
import static nl.doorloop.continuity.domain.HandOverRefusal.ANSWER_BEFORE_OFFER;
import static nl.doorloop.continuity.domain.HandOverRefusal.APPOINTMENT_BEFORE_ACCEPTANCE;
import static nl.doorloop.continuity.domain.HandOverRefusal.BEFORE_ACCEPTANCE;
import static nl.doorloop.continuity.domain.HandOverRefusal.BEFORE_THE_OFFER;
import static nl.doorloop.continuity.domain.HandOverRefusal.LEAD_ALREADY_OFFERED;
import static nl.doorloop.continuity.domain.HandOverRefusal.NOT_ACCEPTED;
import static nl.doorloop.continuity.domain.HandOverRefusal.NOT_THE_HOLDER;
import static nl.doorloop.continuity.domain.HandOverRefusal.OFFER_ACCEPTED;
import static nl.doorloop.continuity.domain.HandOverRefusal.OFFER_REFUSED;
import static nl.doorloop.continuity.domain.HandOverRefusal.OFFER_WITHDRAWN;
import static nl.doorloop.continuity.domain.HandOverRefusal.ONLY_THE_RECEIVER;
import static nl.doorloop.continuity.domain.HandOverRefusal.ONLY_THE_SENDER;
import static nl.doorloop.continuity.domain.HandOverRefusal.ORDER_OF_HAND_OVER;
import static nl.doorloop.continuity.domain.HandOverRefusal.PROPOSAL_BEFORE_REFUSAL;
import static nl.doorloop.continuity.domain.HandOverRefusal.PROVISION_ALREADY_OFFERED;
import static nl.doorloop.continuity.domain.HandOverRefusal.RECEIVER_HAS_STARTED;
import static nl.doorloop.continuity.domain.HandOverRefusal.RECEIVER_IS_SENDER;
import static nl.doorloop.continuity.domain.HandOverRefusal.START_BEFORE_OFFER;
import static nl.doorloop.continuity.domain.HandOverRefusal.UNKNOWN_HAND_OVER;
import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.continuity.domain.HandOverCommand.AcceptHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.EscalateHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.OfferHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RefuseHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RemindHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.StartHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.WithdrawHandOver;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.AnswerTiming;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.HandOverAim;
import nl.doorloop.language.continuity.HandOverEvent.HandOverEscalated;
import nl.doorloop.language.continuity.HandOverEvent.HandOverReminded;
import nl.doorloop.language.continuity.HandOverPart;
import nl.doorloop.language.continuity.HandOverRefusalReason;
import nl.doorloop.language.continuity.HandOverReminder;
import nl.doorloop.language.continuity.TeamCode;
import nl.doorloop.language.decision.DecisionSpec;
import org.junit.jupiter.api.Test;

class HandOversTest {
  private static final ResidentId SANNE = new ResidentId(new UUID(1, 1));
  private static final HandOverId FIRST = new HandOverId(new UUID(7, 1));
  private static final HandOverId SECOND = new HandOverId(new UUID(7, 2));
  private static final ProvisionId BENEFIT = new ProvisionId(new UUID(2, 1));
  private static final ProvisionId WORK = new ProvisionId(new UUID(2, 2));
  private static final TeamCode TEAM = TeamCode.of("WERK-2");

  private static final LocalDate OFFER = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 16);
  private static final LocalDate ANSWER = LocalDate.of(2026, 3, 10);
  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private static final HandOverOffered OFFERED = offered(FIRST, SDD, DRECHTWERK, BENEFIT);
  private static final HandOverAccepted ACCEPTED = accepted(ANSWER, AnswerTiming.WITHIN_TERM);
  private static final HandOverRefused REFUSED =
      new HandOverRefused(
          SANNE, FIRST, ANSWER, HandOverRefusalReason.NO_CAPACITY, START, AnswerTiming.WITHIN_TERM);
  private static final HandOverWithdrawn WITHDRAWN = new HandOverWithdrawn(SANNE, FIRST, ANSWER);
  private static final HandOverStarted STARTED =
      new HandOverStarted(SANNE, FIRST, START, List.of(WORK));

  private static final RefuseHandOver REFUSE =
      new RefuseHandOver(
          SANNE, FIRST, DRECHTWERK, ANSWER, HandOverRefusalReason.NO_CAPACITY, START);

  private final DecisionSpec<HandOverCommand> handOvers = DecisionSpec.of(HandOvers.DECIDER);

  @Test
  void is_offered_once_however_often_it_is_asked() {
    var offer = offer(FIRST, SDD, SDD, DRECHTWERK, BENEFIT);
    handOvers.given().when(offer).then(OFFERED);
    handOvers.given(OFFERED).when(offer).thenNothing();
    handOvers.given(OFFERED, ACCEPTED, STARTED).when(offer).thenNothing();
    handOvers
        .given(OFFERED)
        .when(offer(FIRST, SDD, SDD, DRECHTWERK, WORK))
        .thenRefused(ALREADY_OFFERED);
  }

  @Test
  void is_offered_by_the_sender_to_another() {
    handOvers.given().when(offer(FIRST, SDD, SDD, SDD, BENEFIT)).thenRefused(RECEIVER_IS_SENDER);
    handOvers
        .given()
        .when(offer(FIRST, DRECHTWERK, SDD, DRECHTWERK, BENEFIT))
        .thenRefused(ONLY_THE_SENDER);
    handOvers.given().when(offer(FIRST, null, SDD, DRECHTWERK, BENEFIT)).then(OFFERED);
  }

  @Test
  void has_its_days_in_order() {
    handOvers.given().when(offerUntil(OFFER.minusDays(1), START)).thenRefused(ANSWER_BEFORE_OFFER);
    handOvers.given().when(offerUntil(LAST, OFFER.minusDays(1))).thenRefused(START_BEFORE_OFFER);
    handOvers
        .given()
        .when(offerUntil(OFFER, OFFER))
        .then(
            new HandOverOffered(
                SANNE,
                FIRST,
                SDD,
                DRECHTWERK,
                List.of(BENEFIT),
                OFFER,
                OFFER,
                OFFER,
                HandOverAim.STEP_UP,
                List.of(HandOverPart.of(BENEFIT, LegalFramework.PW))));
  }

  @Test
  void a_provision_stands_in_one_open_hand_over_at_most() {
    var again = offer(SECOND, SDD, SDD, DRECHTWERK, BENEFIT);
    handOvers.given(OFFERED).when(again).thenRefused(PROVISION_ALREADY_OFFERED);
    handOvers.given(OFFERED, ACCEPTED).when(again).thenRefused(PROVISION_ALREADY_OFFERED);
    handOvers
        .given(OFFERED)
        .when(offer(SECOND, SDD, SDD, DRECHTWERK, WORK))
        .then(offered(SECOND, SDD, DRECHTWERK, WORK));
    handOvers.given(OFFERED, REFUSED).when(again).thenRefused(PROVISION_ALREADY_OFFERED);
    handOvers
        .given(
            OFFERED,
            new HandOverRefused(
                SANNE, FIRST, OFFER, HandOverRefusalReason.OTHER, null, AnswerTiming.WITHIN_TERM))
        .when(again)
        .then(offered(SECOND, SDD, DRECHTWERK, BENEFIT));
  }

  @Test
  void the_lead_alone_is_offered_once_at_a_time() {
    var lead = offer(FIRST, SDD, SDD, DRECHTWERK);
    var offered = offered(FIRST, SDD, DRECHTWERK);
    handOvers.given().when(lead).then(offered);
    handOvers
        .given(offered)
        .when(offer(SECOND, SDD, SDD, DRECHTWERK))
        .thenRefused(LEAD_ALREADY_OFFERED);
  }

  @Test
  void what_was_handed_over_is_the_receivers() {
    var startedAtOnce = new HandOverStarted(SANNE, FIRST, OFFER, List.of(WORK));
    var acceptedAtOnce = accepted(OFFER, AnswerTiming.WITHIN_TERM);
    var given = handOvers.given(OFFERED, acceptedAtOnce, startedAtOnce);
    given.when(offer(SECOND, SDD, SDD, DRECHTWERK, BENEFIT)).thenRefused(NOT_THE_HOLDER);
    given.when(offer(SECOND, SDD, SDD, DRECHTWERK, WORK)).thenRefused(NOT_THE_HOLDER);
    given
        .when(offer(SECOND, DRECHTWERK, DRECHTWERK, SDD, WORK))
        .then(offered(SECOND, DRECHTWERK, SDD, WORK));
  }

  @Test
  void is_accepted_by_the_receiver_also_after_the_term() {
    handOvers.given().when(accept(DRECHTWERK, ANSWER)).thenRefused(UNKNOWN_HAND_OVER);
    handOvers.given(OFFERED).when(accept(DRECHTWERK, ANSWER)).then(ACCEPTED);
    handOvers.given(OFFERED).when(accept(null, ANSWER)).then(ACCEPTED);
    handOvers.given(OFFERED).when(accept(SDD, ANSWER)).thenRefused(ONLY_THE_RECEIVER);
    handOvers
        .given(OFFERED)
        .when(accept(DRECHTWERK, LAST))
        .then(accepted(LAST, AnswerTiming.WITHIN_TERM));
    handOvers
        .given(OFFERED)
        .when(accept(DRECHTWERK, LAST.plusDays(1)))
        .then(accepted(LAST.plusDays(1), AnswerTiming.AFTER_TERM));
    handOvers
        .given(OFFERED)
        .when(accept(DRECHTWERK, OFFER.minusDays(1)))
        .thenRefused(BEFORE_THE_OFFER);
    handOvers
        .given(OFFERED)
        .when(new AcceptHandOver(SANNE, FIRST, DRECHTWERK, ANSWER, TEAM, ANSWER.minusDays(1)))
        .thenRefused(APPOINTMENT_BEFORE_ACCEPTANCE);
  }

  @Test
  void is_answered_once() {
    handOvers.given(OFFERED, ACCEPTED).when(accept(DRECHTWERK, ANSWER)).thenNothing();
    handOvers.given(OFFERED, ACCEPTED, STARTED).when(accept(DRECHTWERK, ANSWER)).thenNothing();
    handOvers.given(OFFERED, ACCEPTED).when(accept(DRECHTWERK, LAST)).thenRefused(OFFER_ACCEPTED);
    handOvers.given(OFFERED, ACCEPTED).when(REFUSE).thenRefused(OFFER_ACCEPTED);
    handOvers.given(OFFERED).when(REFUSE).then(REFUSED);
    handOvers.given(OFFERED, REFUSED).when(REFUSE).thenNothing();
    handOvers.given(OFFERED, REFUSED).when(accept(DRECHTWERK, ANSWER)).thenRefused(OFFER_REFUSED);
    handOvers
        .given(OFFERED, WITHDRAWN)
        .when(accept(DRECHTWERK, ANSWER))
        .thenRefused(OFFER_WITHDRAWN);
    handOvers.given(OFFERED, WITHDRAWN).when(REFUSE).thenRefused(OFFER_WITHDRAWN);
  }

  @Test
  void is_refused_by_the_receiver_with_another_day_that_may_come() {
    var byTheSender =
        new RefuseHandOver(SANNE, FIRST, SDD, ANSWER, HandOverRefusalReason.OTHER, null);
    handOvers.given(OFFERED).when(byTheSender).thenRefused(ONLY_THE_RECEIVER);
    var past =
        new RefuseHandOver(
            SANNE,
            FIRST,
            DRECHTWERK,
            ANSWER,
            HandOverRefusalReason.OTHER_START_NEEDED,
            ANSWER.minusDays(1));
    handOvers.given(OFFERED).when(past).thenRefused(PROPOSAL_BEFORE_REFUSAL);
  }

  @Test
  void is_withdrawn_by_the_sender_until_the_receiver_has_started() {
    var withdraw = new WithdrawHandOver(SANNE, FIRST, SDD, ANSWER);
    handOvers.given(OFFERED).when(withdraw).then(WITHDRAWN);
    handOvers.given(OFFERED, WITHDRAWN).when(withdraw).thenNothing();
    handOvers.given(OFFERED, ACCEPTED).when(withdraw).then(WITHDRAWN);
    handOvers.given(OFFERED, REFUSED).when(withdraw).thenRefused(OFFER_REFUSED);
    handOvers.given(OFFERED, ACCEPTED, STARTED).when(withdraw).thenRefused(RECEIVER_HAS_STARTED);
    handOvers
        .given(OFFERED)
        .when(new WithdrawHandOver(SANNE, FIRST, DRECHTWERK, ANSWER))
        .thenRefused(ONLY_THE_SENDER);
    handOvers
        .given(OFFERED, ACCEPTED)
        .when(new WithdrawHandOver(SANNE, FIRST, SDD, ANSWER.minusDays(1)))
        .thenRefused(BEFORE_ACCEPTANCE);
  }

  @Test
  void starts_after_acceptance_by_the_receiver() {
    handOvers.given(OFFERED).when(start(DRECHTWERK, START)).thenRefused(NOT_ACCEPTED);
    handOvers.given(OFFERED, ACCEPTED).when(start(DRECHTWERK, START)).then(STARTED);
    handOvers.given(OFFERED, ACCEPTED, STARTED).when(start(DRECHTWERK, START)).thenNothing();
    handOvers
        .given(OFFERED, ACCEPTED, STARTED)
        .when(start(DRECHTWERK, START.plusDays(1)))
        .thenRefused(RECEIVER_HAS_STARTED);
    handOvers.given(OFFERED, ACCEPTED).when(start(SDD, START)).thenRefused(ONLY_THE_RECEIVER);
    handOvers
        .given(OFFERED, ACCEPTED)
        .when(start(DRECHTWERK, ANSWER.minusDays(1)))
        .thenRefused(BEFORE_ACCEPTANCE);
    handOvers
        .given(OFFERED, ACCEPTED, WITHDRAWN)
        .when(start(DRECHTWERK, START))
        .thenRefused(OFFER_WITHDRAWN);
  }

  @Test
  void the_receiver_is_reminded_once_at_each_time_and_only_while_it_waits() {
    var half = new RemindHandOver(SANNE, FIRST, HandOverReminder.HALF_OF_TERM, OFFER.plusDays(7));
    var reminded =
        new HandOverReminded(SANNE, FIRST, OFFER.plusDays(7), HandOverReminder.HALF_OF_TERM);
    handOvers.given(OFFERED).when(half).then(reminded);
    handOvers.given(OFFERED, reminded).when(half).thenNothing();
    handOvers.given(OFFERED, ACCEPTED).when(half).thenNothing();
    handOvers
        .given(OFFERED)
        .when(new RemindHandOver(SANNE, FIRST, HandOverReminder.HALF_OF_TERM, OFFER.plusDays(6)))
        .thenNothing();
    handOvers
        .given(OFFERED, reminded)
        .when(new RemindHandOver(SANNE, FIRST, HandOverReminder.ONE_DAY_BEFORE, LAST.minusDays(1)))
        .then(
            new HandOverReminded(SANNE, FIRST, LAST.minusDays(1), HandOverReminder.ONE_DAY_BEFORE));
  }

  @Test
  void goes_to_both_managers_once_when_the_term_has_passed() {
    var escalate = new EscalateHandOver(SANNE, FIRST, LAST.plusDays(1));
    var escalated = new HandOverEscalated(SANNE, FIRST, LAST.plusDays(1));
    handOvers.given(OFFERED).when(new EscalateHandOver(SANNE, FIRST, LAST)).thenNothing();
    handOvers.given(OFFERED).when(escalate).then(escalated);
    handOvers.given(OFFERED, escalated).when(escalate).thenNothing();
    handOvers.given(OFFERED, REFUSED).when(escalate).thenNothing();
    handOvers
        .given(OFFERED, escalated)
        .when(accept(DRECHTWERK, LAST.plusDays(2)))
        .then(accepted(LAST.plusDays(2), AnswerTiming.AFTER_TERM));
  }

  @Test
  void keeps_its_order_whatever_is_corrected() {
    handOvers
        .given(OFFERED, ACCEPTED, STARTED)
        .whenCorrected(1, null)
        .thenRefused(ORDER_OF_HAND_OVER);
    handOvers
        .given(OFFERED, ACCEPTED, STARTED)
        .whenCorrected(2, new HandOverStarted(SANNE, FIRST, OFFER, List.of()))
        .thenRefused(ORDER_OF_HAND_OVER);
    handOvers
        .given(OFFERED, WITHDRAWN, offered(SECOND, SDD, DRECHTWERK, BENEFIT, LAST))
        .whenCorrected(1, null)
        .thenRefused(ORDER_OF_HAND_OVER);
  }

  private static OfferHandOver offer(
      HandOverId id,
      Organisation by,
      Organisation sender,
      Organisation receiver,
      ProvisionId... provisions) {
    return new OfferHandOver(
        SANNE,
        id,
        by,
        sender,
        receiver,
        HandOverAim.STEP_UP,
        parts(provisions),
        OFFER,
        LAST,
        START);
  }

  private static OfferHandOver offerUntil(LocalDate answerBy, LocalDate proposedStart) {
    return new OfferHandOver(
        SANNE,
        FIRST,
        SDD,
        SDD,
        DRECHTWERK,
        HandOverAim.STEP_UP,
        parts(BENEFIT),
        OFFER,
        answerBy,
        proposedStart);
  }

  private static HandOverOffered offered(
      HandOverId id, Organisation sender, Organisation receiver, ProvisionId... provisions) {
    return new HandOverOffered(
        SANNE,
        id,
        sender,
        receiver,
        List.of(provisions),
        OFFER,
        LAST,
        START,
        HandOverAim.STEP_UP,
        parts(provisions));
  }

  private static HandOverOffered offered(
      HandOverId id,
      Organisation sender,
      Organisation receiver,
      ProvisionId provision,
      LocalDate on) {
    return new HandOverOffered(
        SANNE,
        id,
        sender,
        receiver,
        List.of(provision),
        on,
        on.plusDays(14),
        START,
        HandOverAim.STEP_UP,
        parts(provision));
  }

  private static List<HandOverPart> parts(ProvisionId... provisions) {
    return List.of(provisions).stream().map(p -> HandOverPart.of(p, LegalFramework.PW)).toList();
  }

  private static AcceptHandOver accept(Organisation by, LocalDate on) {
    return new AcceptHandOver(SANNE, FIRST, by, on, TEAM, on.plusDays(3));
  }

  private static HandOverAccepted accepted(LocalDate on, AnswerTiming timing) {
    return new HandOverAccepted(SANNE, FIRST, on, TEAM, on.plusDays(3), timing);
  }

  private static StartHandOver start(Organisation by, LocalDate on) {
    return new StartHandOver(SANNE, FIRST, by, on, List.of(WORK));
  }
}
