package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.ObjectionRefusal.ALREADY_NOTIFIED_OF_IT;
import static nl.doorloop.continuity.domain.ObjectionRefusal.ALREADY_OBJECTED;
import static nl.doorloop.continuity.domain.ObjectionRefusal.BEFORE_THE_OBJECTION;
import static nl.doorloop.continuity.domain.ObjectionRefusal.NO_LATER_DAY;
import static nl.doorloop.continuity.domain.ObjectionRefusal.NO_OBJECTION;
import static nl.doorloop.continuity.domain.ObjectionRefusal.NO_TIME_TO_OBJECT;
import static nl.doorloop.continuity.domain.ObjectionRefusal.OBJECTED_BEFORE_NOTIFIED;
import static nl.doorloop.continuity.domain.ObjectionRefusal.UNKNOWN_NOTICE;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import nl.doorloop.continuity.domain.ObjectionCommand.DeferObjection;
import nl.doorloop.continuity.domain.ObjectionCommand.LodgeObjection;
import nl.doorloop.continuity.domain.ObjectionCommand.NotifyDecision;
import nl.doorloop.continuity.domain.ObjectionCommand.SettleObjection;
import nl.doorloop.language.EventId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.ObjectionEvent;
import nl.doorloop.language.continuity.ObjectionEvent.DecisionNotified;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionDeferred;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionLodged;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionSettled;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;

/**
 * The notice of one decision and the objection to it: lodged once, also after the last day for it
 * (whether that is excused is for who decides), perhaps deferred, then settled.
 */
public sealed interface Objection {
  record NotNotified() implements Objection {}

  record Notified(DecisionNotified notice) implements Objection {}

  record Lodged(DecisionNotified notice, ObjectionLodged objection) implements Objection {}

  record Settled(DecisionNotified notice) implements Objection {}

  /** What its events are stored under. */
  String STREAM_TYPE = "objection";

  Decider<ObjectionCommand, ContinuityEvent, Objection> DECIDER =
      new Decider<>(ContinuityEvent.class, new NotNotified(), Objection::decide, Objection::evolve);

  static Decision decide(ObjectionCommand command, Objection objection) {
    return switch (command) {
      case NotifyDecision notify ->
          objection instanceof NotNotified ? told(notify) : refuse(ALREADY_NOTIFIED_OF_IT);
      case LodgeObjection lodge ->
          switch (objection) {
            case NotNotified _ -> refuse(UNKNOWN_NOTICE);
            case Notified(var notice) -> lodged(lodge, notice);
            case Lodged _, Settled _ -> refuse(ALREADY_OBJECTED);
          };
      case DeferObjection defer ->
          objection instanceof Lodged lodged ? deferred(defer, lodged) : refuse(NO_OBJECTION);
      case SettleObjection settle ->
          objection instanceof Lodged lodged ? settled(settle, lodged) : refuse(NO_OBJECTION);
    };
  }

  static Objection evolve(Objection before, EventId id, ContinuityEvent event) {
    return event instanceof ObjectionEvent of ? after(before, of) : before;
  }

  private static Objection after(Objection before, ObjectionEvent event) {
    return switch (event) {
      case DecisionNotified notice -> new Notified(notice);
      case ObjectionLodged lodged ->
          notice(before).<Objection>map(notice -> new Lodged(notice, lodged)).orElse(before);
      case ObjectionDeferred deferred ->
          before instanceof Lodged(var notice, var lodged)
              ? new Lodged(
                  notice,
                  new ObjectionLodged(
                      lodged.residentId(),
                      lodged.noticeId(),
                      lodged.framework(),
                      lodged.on(),
                      deferred.until()))
              : before;
      case ObjectionSettled _ -> notice(before).<Objection>map(Settled::new).orElse(before);
    };
  }

  /** What the resident was told of; empty where nothing was. */
  static Optional<DecisionNotified> notice(Objection objection) {
    return switch (objection) {
      case NotNotified _ -> Optional.empty();
      case Notified(var notice) -> Optional.of(notice);
      case Lodged(var notice, _) -> Optional.of(notice);
      case Settled(var notice) -> Optional.of(notice);
    };
  }

  private static Decision told(NotifyDecision notify) {
    return notify.objectBy() != null && !notify.objectBy().isAfter(notify.on())
        ? refuse(NO_TIME_TO_OBJECT)
        : accept(
            new DecisionNotified(
                notify.residentId(),
                notify.noticeId(),
                notify.framework(),
                notify.kind(),
                notify.on(),
                notify.objectBy()));
  }

  private static Decision lodged(LodgeObjection lodge, DecisionNotified notice) {
    if (lodge.on().isBefore(notice.on())) {
      return refuse(OBJECTED_BEFORE_NOTIFIED);
    }
    return lodge.decideBy() != null && !lodge.decideBy().isAfter(lodge.on())
        ? refuse(NO_LATER_DAY)
        : accept(
            new ObjectionLodged(
                notice.residentId(),
                notice.noticeId(),
                notice.framework(),
                lodge.on(),
                lodge.decideBy()));
  }

  private static Decision deferred(DeferObjection defer, Lodged lodged) {
    if (defer.on().isBefore(lodged.objection().on())) {
      return refuse(BEFORE_THE_OBJECTION);
    }
    var before = lodged.objection().decideBy();
    boolean later = defer.until().isAfter(before == null ? defer.on() : before);
    return later
        ? accept(
            new ObjectionDeferred(
                lodged.notice().residentId(),
                lodged.notice().noticeId(),
                lodged.notice().framework(),
                defer.on(),
                defer.until()))
        : refuse(NO_LATER_DAY);
  }

  private static Decision settled(SettleObjection settle, Lodged lodged) {
    return settle.on().isBefore(lodged.objection().on())
        ? refuse(BEFORE_THE_OBJECTION)
        : accept(
            new ObjectionSettled(
                lodged.notice().residentId(),
                lodged.notice().noticeId(),
                lodged.notice().framework(),
                settle.on(),
                settle.outcome()));
  }
}
