package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ADVICE_NOT_DECIDED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ADVICE_PENDING;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ALREADY_BRIDGED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ALREADY_WAITING;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ASKED_BEFORE_THE_PREVIOUS;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ASKED_WITHIN_TWELVE_MONTHS;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_LAW;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.DECIDED_BEFORE_ADVICE;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.DEVIATES_FROM_ADVICE;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.LEFT_BEFORE_PLACED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NOT_ESTABLISHED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NOT_WAITING;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NO_ADVICE;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NO_ADVICE_PENDING;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.RECEIVED_BEFORE_ASKED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.SHORTCUT_SAYS_OTHERWISE;
import static nl.doorloop.shelteredwork.domain.Given.PROVISION;
import static nl.doorloop.shelteredwork.domain.Given.RESIDENT;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceEvent.BridgingStarted;
import nl.doorloop.language.shelteredwork.AdviceEvent.ShelteredWorkDecided;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListEntered;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListLeft;
import nl.doorloop.language.shelteredwork.AdviceGround;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.AdviceShortcut;
import nl.doorloop.language.shelteredwork.BridgingKind;
import nl.doorloop.language.shelteredwork.DecisionGround;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.language.shelteredwork.WaitingListReason;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.DecideShelteredWork;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EnterWaitingList;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.LeaveWaitingList;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.ReceiveAdvice;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RequestAdvice;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.StartBridging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {
  private static final LocalDate JAN = LocalDate.of(2026, 1, 12);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final ProvisionId REGISTERED = new ProvisionId(new UUID(3, 2));
  private static final AdviceReceived POSITIVE =
      new AdviceReceived(
          RESIDENT, MARCH, true, AdviceGround.PERMANENT_SUPERVISION, Organisation.DRECHTWERK);
  private static final AdviceReceived NEGATIVE =
      new AdviceReceived(RESIDENT, MARCH, false, null, Organisation.DRECHTWERK);

  private final DecisionSpec<EligibilityCommand> eligibility = DecisionSpec.of(Eligibility.DECIDER);

  @Test
  void advice_is_asked_for_once_at_a_time() {
    eligibility.given().when(ask(JAN, false)).then(asked(JAN, false));
    eligibility.given(asked(JAN, false)).when(ask(MARCH, true)).thenRefused(ADVICE_PENDING);
    eligibility
        .given(asked(JAN, false), POSITIVE)
        .when(ask(APRIL, true))
        .thenRefused(ADVICE_NOT_DECIDED);
  }

  @Test
  void advice_is_asked_for_since_the_law() {
    var first = LocalDate.of(2015, 1, 1);
    eligibility.given().when(ask(first.minusDays(1), false)).thenRefused(BEFORE_THE_LAW);
    eligibility.given().when(ask(first, false)).then(asked(first, false));
  }

  @Test
  void advice_is_asked_for_again_after_twelve_months_or_in_another_situation() {
    var decided = eligibility.given(asked(JAN, false), NEGATIVE, decided(MARCH, false));
    decided.when(ask(JAN.minusDays(1), true)).thenRefused(ASKED_BEFORE_THE_PREVIOUS);
    decided.when(ask(JAN.plusYears(1).minusDays(1), false)).thenRefused(ASKED_WITHIN_TWELVE_MONTHS);
    decided.when(ask(JAN.plusYears(1), false)).then(asked(JAN.plusYears(1), false));
    decided.when(ask(APRIL, true)).then(asked(APRIL, true));
  }

  @Test
  void advice_comes_in_after_it_was_asked_for() {
    eligibility.given().when(receive(MARCH)).thenRefused(NO_ADVICE_PENDING);
    eligibility
        .given(asked(MARCH, false))
        .when(receive(MARCH.minusDays(1)))
        .thenRefused(RECEIVED_BEFORE_ASKED);
    eligibility.given(asked(JAN, false)).when(receive(MARCH)).then(POSITIVE);
    eligibility
        .given(asked(JAN, false), POSITIVE)
        .when(receive(APRIL))
        .thenRefused(NO_ADVICE_PENDING);
  }

  @ParameterizedTest
  @EnumSource(AdviceShortcut.class)
  void advice_that_follows_from_what_is_known_says_what_follows(AdviceShortcut shortcut) {
    for (var by : AdviceRequester.values()) {
      for (boolean positive : new boolean[] {true, false}) {
        var asked =
            new AdviceRequested(
                RESIDENT, JAN, by, false, Organisation.DRECHTWERK, Municipality.DORDRECHT);
        var spec =
            eligibility
                .given(asked)
                .when(
                    new ReceiveAdvice(
                        RESIDENT, MARCH, positive, null, Organisation.DRECHTWERK, shortcut));
        boolean own =
            shortcut != AdviceShortcut.OWN_REQUEST_WITHIN_TWELVE_MONTHS
                || by == AdviceRequester.PERSON;
        if (own && positive == shortcut.isPositive()) {
          spec.then(
              new AdviceReceived(
                  RESIDENT, MARCH, positive, null, Organisation.DRECHTWERK, shortcut));
        } else {
          spec.thenRefused(SHORTCUT_SAYS_OTHERWISE);
        }
      }
    }
  }

  @Test
  void the_college_decides_on_advice_that_came_in() {
    eligibility.given(asked(JAN, false)).when(decide(MARCH, true, false)).thenRefused(NO_ADVICE);
    var advised = eligibility.given(asked(JAN, false), POSITIVE);
    advised.when(decide(MARCH.minusDays(1), true, false)).thenRefused(DECIDED_BEFORE_ADVICE);
    advised
        .when(decide(MARCH, true, false))
        .then(decided(MARCH, true), status(StatusKind.EXCLUSIVELY_SHELTERED, PROVISION, MARCH));
    eligibility
        .given(asked(JAN, false), POSITIVE, decided(MARCH, true))
        .when(decide(APRIL, true, false))
        .thenRefused(NO_ADVICE);
  }

  @Test
  void the_college_decides_otherwise_only_for_careless_advice() {
    var advised = eligibility.given(asked(JAN, false), POSITIVE);
    advised.when(decide(MARCH, false, false)).thenRefused(DEVIATES_FROM_ADVICE);
    advised
        .when(decide(MARCH, false, true))
        .then(
            new ShelteredWorkDecided(
                RESIDENT,
                MARCH,
                false,
                DecisionGround.ADVICE_MADE_CARELESSLY,
                Organisation.DRECHTWERK));
    eligibility
        .given(asked(JAN, false), NEGATIVE)
        .when(decide(MARCH, false, false))
        .then(decided(MARCH, false));
  }

  @Test
  void who_is_established_leaves_the_target_group_register_the_day_after() {
    eligibility
        .given(
            status(StatusKind.TARGET_GROUP_REGISTER, REGISTERED, JAN), asked(JAN, false), POSITIVE)
        .when(decide(MARCH, true, false))
        .then(
            decided(MARCH, true),
            status(StatusKind.EXCLUSIVELY_SHELTERED, PROVISION, MARCH),
            new StatusEnded(
                RESIDENT, REGISTERED, StatusKind.TARGET_GROUP_REGISTER, MARCH.plusDays(1), null));
  }

  @Test
  void another_decision_confirms_or_revokes_what_was_established() {
    var again = asked(JAN.plusYears(1), false);
    var confirms =
        new AdviceReceived(
            RESIDENT,
            APRIL.plusYears(1),
            true,
            AdviceGround.PERMANENT_SUPERVISION,
            Organisation.DRECHTWERK);
    var denies =
        new AdviceReceived(RESIDENT, APRIL.plusYears(1), false, null, Organisation.DRECHTWERK);
    var on = APRIL.plusYears(1);
    var established = status(StatusKind.EXCLUSIVELY_SHELTERED, REGISTERED, MARCH);
    eligibility
        .given(asked(JAN, false), POSITIVE, decided(MARCH, true), established, again, confirms)
        .when(decide(on, true, false))
        .then(decided(on, true));
    eligibility
        .given(asked(JAN, false), POSITIVE, decided(MARCH, true), established, again, denies)
        .when(decide(on, false, false))
        .then(
            decided(on, false),
            new StatusEnded(RESIDENT, REGISTERED, StatusKind.EXCLUSIVELY_SHELTERED, on, null));
  }

  @Test
  void who_is_established_may_wait_once_at_a_time() {
    eligibility
        .given()
        .when(new EnterWaitingList(RESIDENT, APRIL, Organisation.DRECHTWERK))
        .thenRefused(NOT_ESTABLISHED);
    var established = eligibility.given(status(StatusKind.EXCLUSIVELY_SHELTERED, PROVISION, MARCH));
    established
        .when(new EnterWaitingList(RESIDENT, MARCH.minusDays(1), Organisation.DRECHTWERK))
        .thenRefused(NOT_ESTABLISHED);
    established
        .when(new EnterWaitingList(RESIDENT, MARCH, Organisation.DRECHTWERK))
        .then(new WaitingListEntered(RESIDENT, MARCH, Organisation.DRECHTWERK));
    established.when(leave(APRIL)).thenRefused(NOT_WAITING);
    var waiting =
        eligibility.given(
            status(StatusKind.EXCLUSIVELY_SHELTERED, PROVISION, MARCH),
            new WaitingListEntered(RESIDENT, MARCH, Organisation.DRECHTWERK));
    waiting
        .when(new EnterWaitingList(RESIDENT, APRIL, Organisation.DRECHTWERK))
        .thenRefused(ALREADY_WAITING);
    waiting.when(leave(MARCH)).thenRefused(LEFT_BEFORE_PLACED);
    waiting
        .when(leave(MARCH.plusDays(1)))
        .then(
            new WaitingListLeft(
                RESIDENT,
                MARCH.plusDays(1),
                WaitingListReason.JOB_STARTED,
                Organisation.DRECHTWERK));
  }

  @Test
  void something_bridges_the_time_until_the_job_starts() {
    var bridging =
        new BridgingStarted(RESIDENT, APRIL, BridgingKind.TRAINING, Organisation.DRECHTWERK);
    var start = new StartBridging(RESIDENT, APRIL, BridgingKind.TRAINING, Organisation.DRECHTWERK);
    var status = status(StatusKind.EXCLUSIVELY_SHELTERED, PROVISION, MARCH);
    eligibility.given().when(start).thenRefused(NOT_ESTABLISHED);
    eligibility.given(status).when(start).then(bridging);
    eligibility.given(status, bridging).when(start).thenRefused(ALREADY_BRIDGED);
    eligibility
        .given(status, bridging)
        .when(new StartBridging(RESIDENT, APRIL, BridgingKind.GUIDANCE, Organisation.DRECHTWERK))
        .then(new BridgingStarted(RESIDENT, APRIL, BridgingKind.GUIDANCE, Organisation.DRECHTWERK));
  }

  private static RequestAdvice ask(LocalDate on, boolean changedSituation) {
    return new RequestAdvice(
        RESIDENT,
        on,
        AdviceRequester.COLLEGE,
        changedSituation,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT);
  }

  private static AdviceRequested asked(LocalDate on, boolean changedSituation) {
    return new AdviceRequested(
        RESIDENT,
        on,
        AdviceRequester.COLLEGE,
        changedSituation,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT);
  }

  private static ReceiveAdvice receive(LocalDate on) {
    return new ReceiveAdvice(
        RESIDENT, on, true, AdviceGround.PERMANENT_SUPERVISION, Organisation.DRECHTWERK);
  }

  private static DecideShelteredWork decide(LocalDate on, boolean established, boolean careless) {
    return new DecideShelteredWork(
        RESIDENT, PROVISION, on, established, careless, APRIL, Organisation.DRECHTWERK);
  }

  private static ShelteredWorkDecided decided(LocalDate on, boolean established) {
    return new ShelteredWorkDecided(
        RESIDENT, on, established, DecisionGround.FOLLOWS_ADVICE, Organisation.DRECHTWERK);
  }

  private static LeaveWaitingList leave(LocalDate on) {
    return new LeaveWaitingList(
        RESIDENT, on, WaitingListReason.JOB_STARTED, Organisation.DRECHTWERK);
  }

  private static StatusRecorded status(StatusKind kind, ProvisionId id, LocalDate from) {
    return new StatusRecorded(
        RESIDENT, id, kind, from, null, Organisation.DRECHTWERK, Municipality.DORDRECHT, APRIL);
  }
}
