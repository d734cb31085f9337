package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.AssessmentRefusal.ALREADY_RECORDED;
import static nl.doorloop.continuity.domain.AssessmentRefusal.DECIDED_HERE;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.continuity.domain.AssessmentCommand.RecordAssessment;
import nl.doorloop.continuity.domain.AssessmentCommand.TakeOverAssessment;
import nl.doorloop.continuity.domain.AssessmentCommand.WithdrawTakenOver;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.DecisionSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  private static final AssessmentId ASSESSMENT = new AssessmentId(new UUID(5, 1));
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final Origin ROW = new Origin(Source.ASSESSMENTS, SourceId.of("T1"), null);
  private static final RecordAssessment RECORD =
      new RecordAssessment(
          ASSESSMENT, RESIDENT, 2, MARCH, null, Organisation.SDD, Municipality.DORDRECHT, MARCH);
  private static final WithdrawTakenOver WITHDRAW =
      new WithdrawTakenOver(ASSESSMENT, CorrectionReason.SOURCE_REMOVED);
  private static final EventWithdrawn ROW_GONE =
      new EventWithdrawn(
          RESIDENT,
          DecisionSpec.id(0),
          LegalFramework.PW,
          ProcessingActivity.CASE_CONTINUITY,
          CorrectionReason.SOURCE_REMOVED);

  private final DecisionSpec<AssessmentCommand> assessment = DecisionSpec.of(Assessment.DECIDER);

  @Test
  void is_recorded_once() {
    assessment.given().when(RECORD).then(recorded(2, null));
    assessment.given(recorded(2, null)).when(RECORD).thenRefused(ALREADY_RECORDED);
    assessment.given(recorded(2, ROW)).when(RECORD).thenRefused(ALREADY_RECORDED);
    assessment.given(recorded(2, ROW), ROW_GONE).when(RECORD).thenRefused(ALREADY_RECORDED);
  }

  @Test
  void is_taken_over_once_and_corrected_as_its_row_is() {
    assessment.given().when(take(2)).then(recorded(2, ROW));
    assessment.given(recorded(2, ROW)).when(take(2)).thenNothing();
    assessment.given(recorded(2, ROW)).when(take(3)).then(corrected(3));
    assessment.given(recorded(2, ROW), corrected(3)).when(take(3)).thenNothing();
  }

  @Test
  void is_withdrawn_and_comes_back_as_its_row_does() {
    assessment.given().when(WITHDRAW).thenNothing();
    assessment.given(recorded(2, ROW)).when(WITHDRAW).then(ROW_GONE);
    assessment.given(recorded(2, ROW), ROW_GONE).when(WITHDRAW).thenNothing();
    assessment.given(recorded(2, ROW), ROW_GONE).when(take(2)).then(corrected(2));
  }

  @Test
  void what_was_recorded_here_is_not_taken_over() {
    assessment.given(recorded(2, null)).when(take(2)).thenRefused(DECIDED_HERE);
    assessment.given(recorded(2, null)).when(WITHDRAW).thenRefused(DECIDED_HERE);
  }

  private static AssessmentRecorded recorded(int rung, @Nullable Origin origin) {
    return new AssessmentRecorded(
        RESIDENT,
        ASSESSMENT,
        rung,
        MARCH,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        MARCH,
        origin);
  }

  private static TakeOverAssessment take(int rung) {
    return new TakeOverAssessment(recorded(rung, ROW));
  }

  private static EventCorrected corrected(int rung) {
    return new EventCorrected(
        RESIDENT, DecisionSpec.id(0), recorded(rung, ROW), CorrectionReason.SOURCE_CORRECTED);
  }
}
