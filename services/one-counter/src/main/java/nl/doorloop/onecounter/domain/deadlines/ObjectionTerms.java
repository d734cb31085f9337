package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.NoticeId;
import nl.doorloop.language.continuity.NoticeKind;
import nl.doorloop.language.continuity.ObjectionEvent.DecisionNotified;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionDeferred;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionLodged;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionSettled;
import nl.doorloop.language.terms.Term;
import nl.doorloop.onecounter.domain.Fact;

/**
 * The terms to object and to decide on an objection. How the Awb counts them was not verified, so
 * they run to the days that were recorded, and not where none was; only that of a Wsw indication is
 * computed, from the day on which the term to object ended.
 */
final class ObjectionTerms {
  private static final Term WSW_DECISION = Term.weeks(16);

  private record About(LegalTerm term, NoticeId id) {}

  private final Map<NoticeId, DecisionNotified> notices = new HashMap<>();
  private final Map<About, Deadline> terms = new LinkedHashMap<>();

  private ObjectionTerms() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static Collection<Deadline> of(List<Fact> effective) {
    var objections = new ObjectionTerms();
    effective.forEach(objections::take);
    return objections.terms.values();
  }

  private void take(Fact fact) {
    switch (fact.event()) {
      case DecisionNotified e -> {
        notices.put(e.noticeId(), e);
        if (e.objectBy() != null) {
          begin(fact, LegalTerm.OBJECTION, e.noticeId(), e.on(), e.objectBy());
        }
      }
      case ObjectionLodged e -> {
        settle(LegalTerm.OBJECTION, e.noticeId(), e.on());
        lodged(fact, e);
      }
      case ObjectionDeferred e -> {
        var term = decision(e.noticeId());
        var before = terms.get(new About(term, e.noticeId()));
        if (before == null) {
          begin(fact, term, e.noticeId(), e.on(), e.until());
        } else {
          terms.put(
              new About(term, e.noticeId()), before.moved(e.until(), before.daysStoodStill()));
        }
      }
      case ObjectionSettled e -> settle(decision(e.noticeId()), e.noticeId(), e.on());
      default -> {
        // Nothing else is about an objection.
      }
    }
  }

  private void lodged(Fact fact, ObjectionLodged lodged) {
    var notice = notices.get(lodged.noticeId());
    var term = decision(lodged.noticeId());
    if (term == LegalTerm.WSW_OBJECTION && notice != null && notice.objectBy() != null) {
      var ended = notice.objectBy();
      begin(fact, term, lodged.noticeId(), ended, WSW_DECISION.lastDay(ended));
    } else if (lodged.decideBy() != null) {
      begin(fact, term, lodged.noticeId(), lodged.on(), lodged.decideBy());
    }
  }

  private LegalTerm decision(NoticeId id) {
    var notice = notices.get(id);
    return notice != null && notice.kind() == NoticeKind.WSW_INDICATION
        ? LegalTerm.WSW_OBJECTION
        : LegalTerm.OBJECTION_DECISION;
  }

  private void begin(Fact fact, LegalTerm term, NoticeId id, LocalDate event, LocalDate last) {
    terms.put(
        new About(term, id), new Deadline(term, event.plusDays(1), last, 0, fact.eventId(), null));
  }

  private void settle(LegalTerm term, NoticeId id, LocalDate on) {
    terms.computeIfPresent(new About(term, id), (_, deadline) -> deadline.settled(on));
  }
}
