package nl.doorloop.continuity.rows;

import nl.doorloop.continuity.domain.Assessment;
import nl.doorloop.continuity.domain.AssessmentCommand;
import nl.doorloop.continuity.domain.AssessmentCommand.TakeOverAssessment;
import nl.doorloop.continuity.domain.AssessmentCommand.WithdrawTakenOver;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Source;
import nl.doorloop.platform.rows.RowsApi;
import nl.doorloop.platform.rows.SourceRows;
import nl.doorloop.platform.rows.SourceRowsFactory;
import nl.doorloop.platform.security.Scope;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the import sends of the file {@code assessments}. */
@RestController
@RequestMapping("/v1/assessments/rows")
class AssessmentRowsApi extends RowsApi<AssessmentRow> {
  AssessmentRowsApi(SourceRowsFactory rows, Scope scope, Organisation organisation) {
    super(
        rows.of(
            Source.ASSESSMENTS,
            Assessment.STREAM_TYPE,
            Assessment.DECIDER,
            new SourceRows.Commands<AssessmentRow, AssessmentCommand>(
                row -> new TakeOverAssessment(row.takenOver(organisation)),
                (stream, reason) ->
                    new WithdrawTakenOver(new AssessmentId(stream.value()), reason))),
        scope);
  }
}
