package nl.doorloop.language.continuity;

import java.time.LocalDate;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.NoticeId;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * That a resident was told of a decision, and what came of their objection to it (Awb chapter 6 and
 * 7). It is seen by who works under the law of that decision. Whoever took the decision decides on
 * the objection; here that is recorded.
 */
public sealed interface ObjectionEvent extends ContinuityEvent {
  NoticeId noticeId();

  /** Of the decision. */
  LegalFramework framework();

  @Override
  default LegalFramework legalFramework() {
    return framework();
  }

  /**
   * @param on the day on which the decision was made known
   * @param objectBy the last day to object, as the notice says; absent where nobody follows that
   */
  record DecisionNotified(
      ResidentId residentId,
      NoticeId noticeId,
      LegalFramework framework,
      NoticeKind kind,
      LocalDate on,
      @Nullable LocalDate objectBy)
      implements ObjectionEvent {}

  /**
   * @param on the day on which it was received
   * @param decideBy the last day to decide on it; absent where nobody follows that
   */
  record ObjectionLodged(
      ResidentId residentId,
      NoticeId noticeId,
      LegalFramework framework,
      LocalDate on,
      @Nullable LocalDate decideBy)
      implements ObjectionEvent {}

  /**
   * The decision on it takes longer (verdaging).
   *
   * @param until the last day for it
   */
  record ObjectionDeferred(
      ResidentId residentId,
      NoticeId noticeId,
      LegalFramework framework,
      LocalDate on,
      LocalDate until)
      implements ObjectionEvent {}

  record ObjectionSettled(
      ResidentId residentId,
      NoticeId noticeId,
      LegalFramework framework,
      LocalDate on,
      ObjectionOutcome outcome)
      implements ObjectionEvent {}
}
