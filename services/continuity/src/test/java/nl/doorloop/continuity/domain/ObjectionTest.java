package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.ObjectionRefusal.ALREADY_NOTIFIED_OF_IT;
import static nl.doorloop.continuity.domain.ObjectionRefusal.ALREADY_OBJECTED;
import static nl.doorloop.continuity.domain.ObjectionRefusal.BEFORE_THE_OBJECTION;
import static nl.doorloop.continuity.domain.ObjectionRefusal.NO_LATER_DAY;
import static nl.doorloop.continuity.domain.ObjectionRefusal.NO_OBJECTION;
import static nl.doorloop.continuity.domain.ObjectionRefusal.NO_TIME_TO_OBJECT;
import static nl.doorloop.continuity.domain.ObjectionRefusal.OBJECTED_BEFORE_NOTIFIED;
import static nl.doorloop.continuity.domain.ObjectionRefusal.UNKNOWN_NOTICE;
import static nl.doorloop.language.LegalFramework.PW;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.continuity.domain.ObjectionCommand.DeferObjection;
import nl.doorloop.continuity.domain.ObjectionCommand.LodgeObjection;
import nl.doorloop.continuity.domain.ObjectionCommand.NotifyDecision;
import nl.doorloop.continuity.domain.ObjectionCommand.SettleObjection;
import nl.doorloop.language.NoticeId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.NoticeKind;
import nl.doorloop.language.continuity.ObjectionEvent.DecisionNotified;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionDeferred;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionLodged;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionSettled;
import nl.doorloop.language.continuity.ObjectionOutcome;
import nl.doorloop.language.decision.DecisionSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObjectionTest {
  private static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  private static final NoticeId NOTICE = new NoticeId(new UUID(8, 1));
  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final LocalDate LATER = LocalDate.of(2026, 3, 20);
  private static final LocalDate LAST = LocalDate.of(2026, 5, 26);
  private static final DecisionNotified TOLD =
      new DecisionNotified(RESIDENT, NOTICE, PW, NoticeKind.OTHER, ON, LocalDate.of(2026, 4, 13));
  private static final ObjectionLodged OBJECTED =
      new ObjectionLodged(RESIDENT, NOTICE, PW, LATER, LAST);
  private static final ObjectionDeferred DEFERRED =
      new ObjectionDeferred(RESIDENT, NOTICE, PW, LAST, LAST.plusWeeks(6));
  private static final ObjectionSettled SETTLED =
      new ObjectionSettled(RESIDENT, NOTICE, PW, LAST, ObjectionOutcome.UPHELD);

  private final DecisionSpec<ObjectionCommand> objection = DecisionSpec.of(Objection.DECIDER);

  @Test
  void a_resident_is_told_of_a_decision_once() {
    objection.given().when(tell(LocalDate.of(2026, 4, 13))).then(TOLD);
    objection
        .given()
        .when(tell(null))
        .then(new DecisionNotified(RESIDENT, NOTICE, PW, NoticeKind.OTHER, ON, null));
    objection.given().when(tell(ON)).thenRefused(NO_TIME_TO_OBJECT);
    objection.given(TOLD).when(tell(null)).thenRefused(ALREADY_NOTIFIED_OF_IT);
  }

  private static NotifyDecision tell(@Nullable LocalDate objectBy) {
    return new NotifyDecision(NOTICE, RESIDENT, PW, NoticeKind.OTHER, ON, objectBy);
  }

  @Test
  void they_object_once_also_late() {
    objection.given(TOLD).when(new LodgeObjection(NOTICE, LATER, LAST)).then(OBJECTED);
    var late = LocalDate.of(2026, 6, 1);
    objection
        .given(TOLD)
        .when(new LodgeObjection(NOTICE, late, null))
        .then(new ObjectionLodged(RESIDENT, NOTICE, PW, late, null));
    objection
        .given(TOLD)
        .when(new LodgeObjection(NOTICE, ON.minusDays(1), null))
        .thenRefused(OBJECTED_BEFORE_NOTIFIED);
    objection.given(TOLD).when(new LodgeObjection(NOTICE, LATER, LATER)).thenRefused(NO_LATER_DAY);
    var again = new LodgeObjection(NOTICE, LATER, null);
    objection.given().when(again).thenRefused(UNKNOWN_NOTICE);
    objection.given(TOLD, OBJECTED).when(again).thenRefused(ALREADY_OBJECTED);
    objection.given(TOLD, OBJECTED, SETTLED).when(again).thenRefused(ALREADY_OBJECTED);
  }

  @Test
  void deciding_is_deferred_to_a_later_day() {
    var objected = objection.given(TOLD, OBJECTED);
    objected.when(new DeferObjection(NOTICE, LAST, LAST.plusWeeks(6))).then(DEFERRED);
    objected.when(new DeferObjection(NOTICE, LATER, LAST)).thenRefused(NO_LATER_DAY);
    objected
        .when(new DeferObjection(NOTICE, LATER.minusDays(1), LAST.plusWeeks(6)))
        .thenRefused(BEFORE_THE_OBJECTION);
    objection
        .given(TOLD, OBJECTED, DEFERRED)
        .when(new DeferObjection(NOTICE, LAST, LAST.plusWeeks(6)))
        .thenRefused(NO_LATER_DAY);
    objection
        .given(TOLD)
        .when(new DeferObjection(NOTICE, LAST, LAST.plusWeeks(6)))
        .thenRefused(NO_OBJECTION);
  }

  @Test
  void it_is_settled_once() {
    objection.given(TOLD, OBJECTED).when(settle(LAST)).then(SETTLED);
    objection
        .given(TOLD, OBJECTED)
        .when(settle(LATER.minusDays(1)))
        .thenRefused(BEFORE_THE_OBJECTION);
    objection.given(TOLD).when(settle(LAST)).thenRefused(NO_OBJECTION);
    objection.given(TOLD, OBJECTED, SETTLED).when(settle(LAST)).thenRefused(NO_OBJECTION);
  }

  private static SettleObjection settle(LocalDate on) {
    return new SettleObjection(NOTICE, on, ObjectionOutcome.UPHELD);
  }
}
