package nl.doorloop.continuity.domain;

import java.time.LocalDate;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.NoticeId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.NoticeKind;
import nl.doorloop.language.continuity.ObjectionOutcome;
import org.jspecify.annotations.Nullable;

/** What may be asked of an {@link Objection}. */
public sealed interface ObjectionCommand {
  NoticeId noticeId();

  /** The stream that decides about it. */
  default NoticeId streamId() {
    return noticeId();
  }

  /**
   * A resident was told of a decision.
   *
   * @param objectBy the last day to object
   */
  record NotifyDecision(
      NoticeId noticeId,
      ResidentId residentId,
      LegalFramework framework,
      NoticeKind kind,
      LocalDate on,
      @Nullable LocalDate objectBy)
      implements ObjectionCommand {}

  /**
   * @param decideBy the last day to decide
   */
  record LodgeObjection(NoticeId noticeId, LocalDate on, @Nullable LocalDate decideBy)
      implements ObjectionCommand {}

  record DeferObjection(NoticeId noticeId, LocalDate on, LocalDate until)
      implements ObjectionCommand {}

  record SettleObjection(NoticeId noticeId, LocalDate on, ObjectionOutcome outcome)
      implements ObjectionCommand {}
}
