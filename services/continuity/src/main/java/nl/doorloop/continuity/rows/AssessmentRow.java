package nl.doorloop.continuity.rows;

import java.time.LocalDate;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.platform.rows.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file as the import sends it; {@code to} is the first day on which it no longer
 * counts.
 */
record AssessmentRow(
    int row,
    SourceId sourceId,
    ResidentId residentId,
    int rung,
    LocalDate from,
    @Nullable LocalDate to,
    Municipality municipality,
    @Nullable LocalDate registeredOn)
    implements SourceRow {
  AssessmentRecorded takenOver(Organisation organisation) {
    return new AssessmentRecorded(
        residentId,
        new AssessmentId(
            ProvisionId.ofRow(Source.ASSESSMENTS.text(), sourceId, residentId).value()),
        rung,
        from,
        to,
        organisation,
        municipality,
        registeredOn == null ? from : registeredOn,
        new Origin(Source.ASSESSMENTS, sourceId, registeredOn));
  }
}
