package nl.doorloop.debtsupport.rows;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.platform.rows.SourceRow;
import org.jspecify.annotations.Nullable;

/** One row of the file as the import sends it; {@code to} is the first day after. */
record ArrangementRow(
    int row,
    SourceId sourceId,
    ResidentId residentId,
    Arrangement arrangement,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable EndReason endReason,
    Municipality municipality,
    @Nullable LocalDate registeredOn)
    implements SourceRow {
  ArrangementStarted takenOver(Organisation organisation) {
    return new ArrangementStarted(
        residentId,
        ProvisionId.ofRow(Source.DEBT_SUPPORT.text(), sourceId, residentId),
        arrangement,
        from,
        to,
        endReason,
        organisation,
        municipality,
        registeredOn == null ? from : registeredOn,
        new Origin(Source.DEBT_SUPPORT, sourceId, registeredOn),
        null);
  }
}
