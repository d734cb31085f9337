package nl.doorloop.employerdesk.rows;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.platform.rows.SourceRow;
import org.jspecify.annotations.Nullable;

/** One row of the file as the import sends it; {@code to} is the first day after. */
record PlacementRow(
    int row,
    SourceId sourceId,
    ResidentId residentId,
    PlacementKind kind,
    @Nullable Hours hoursPerWeek,
    @Nullable KvkNumber employer,
    @Nullable Percentage wageCostSubsidy,
    boolean jobCoach,
    @Nullable LocalDate firstPayDate,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable EndReason endReason,
    Municipality municipality,
    @Nullable LocalDate registeredOn)
    implements SourceRow {
  PlacementStarted takenOver(Organisation organisation) {
    return new PlacementStarted(
        residentId,
        ProvisionId.ofRow(Source.PLACEMENTS.text(), sourceId, residentId),
        kind,
        hoursPerWeek,
        employer,
        wageCostSubsidy,
        jobCoach,
        firstPayDate,
        from,
        to,
        endReason,
        organisation,
        municipality,
        registeredOn == null ? from : registeredOn,
        new Origin(Source.PLACEMENTS, sourceId, registeredOn));
  }
}
