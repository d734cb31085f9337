package nl.doorloop.incomesupport.rows;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.platform.rows.SourceRow;
import org.jspecify.annotations.Nullable;

/** One row of the file as the import sends it; {@code to} is the first day after. */
record EntitlementRow(
    int row,
    SourceId sourceId,
    ResidentId residentId,
    Scheme scheme,
    @Nullable HouseholdType household,
    @Nullable Money monthlyAmount,
    boolean supplementary,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable EndReason endReason,
    Municipality municipality,
    @Nullable LocalDate registeredOn)
    implements SourceRow {
  EntitlementTakenOver takenOver(Organisation organisation) {
    return new EntitlementTakenOver(
        residentId,
        ProvisionId.ofRow(Source.INCOME_SUPPORT.text(), sourceId, residentId),
        scheme,
        household,
        monthlyAmount,
        supplementary,
        from,
        to,
        endReason,
        organisation,
        municipality,
        new Origin(Source.INCOME_SUPPORT, sourceId, registeredOn));
  }
}
