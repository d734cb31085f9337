package nl.doorloop.shelteredwork.rows;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.platform.rows.SourceRow;
import org.jspecify.annotations.Nullable;

/** One row of the file as the import sends it; {@code to} is the first day after. */
record EmploymentRow(
    int row,
    SourceId sourceId,
    ResidentId residentId,
    Modality modality,
    @Nullable Hours hoursPerWeek,
    @Nullable KvkNumber employer,
    @Nullable LocalDate firstPayDate,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable EndReason endReason,
    Municipality municipality,
    @Nullable LocalDate registeredOn)
    implements SourceRow {
  EmploymentTakenOver takenOver(Organisation organisation) {
    return new EmploymentTakenOver(
        residentId,
        ProvisionId.ofRow(Source.SHELTERED_WORK.text(), sourceId, residentId),
        modality,
        hoursPerWeek,
        employer,
        firstPayDate,
        from,
        to,
        endReason,
        organisation,
        municipality,
        new Origin(Source.SHELTERED_WORK, sourceId, registeredOn));
  }
}
