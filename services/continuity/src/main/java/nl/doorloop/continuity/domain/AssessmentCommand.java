package nl.doorloop.continuity.domain;

import java.time.LocalDate;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.correction.CorrectionReason;
import org.jspecify.annotations.Nullable;

/** What may be asked of an {@link Assessment}. */
public sealed interface AssessmentCommand {
  AssessmentId assessmentId();

  /** The stream that decides about it. */
  default AssessmentId streamId() {
    return assessmentId();
  }

  /**
   * Somebody was assessed on the participation ladder.
   *
   * @param rung 1 to 6
   * @param to the first day on which it no longer counts; absent = after twelve months
   */
  record RecordAssessment(
      AssessmentId assessmentId,
      ResidentId residentId,
      int rung,
      LocalDate from,
      @Nullable LocalDate to,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn)
      implements AssessmentCommand {}

  /**
   * Take over a row of the file of an organisation, as it stands there, with its origin; again with
   * other content when a later file has that.
   */
  record TakeOverAssessment(AssessmentRecorded row) implements AssessmentCommand {
    @Override
    public AssessmentId assessmentId() {
      return row.assessmentId();
    }
  }

  /** The row that was taken over is no longer true of this resident. */
  record WithdrawTakenOver(AssessmentId assessmentId, CorrectionReason reason)
      implements AssessmentCommand {}
}
