package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.StatusKind;
import org.jspecify.annotations.Nullable;

/**
 * The event that begins a provision, in one shape for all services.
 *
 * @param source the file that it came from, or the service that decided it
 * @param sourceId the key of the row of the file
 * @param to {@link Dated#OPEN} where it has no end
 */
record Opening(
    Fact fact,
    ProvisionId provisionId,
    Content content,
    LocalDate from,
    LocalDate to,
    @Nullable EndReason endReason,
    Organisation organisation,
    Municipality municipality,
    @Nullable LocalDate registeredOn,
    String source,
    @Nullable SourceId sourceId) {

  /** What begins. */
  sealed interface Content {
    record Income(Scheme scheme, boolean supplementary) implements Content {}

    record Work(Modality modality, @Nullable KvkNumber employer, @Nullable LocalDate firstPayDate)
        implements Content {}

    record Placement(
        PlacementKind kind,
        @Nullable KvkNumber employer,
        boolean wageCostSubsidy,
        boolean jobCoach,
        @Nullable LocalDate firstPayDate)
        implements Content {}

    record Status(StatusKind kind) implements Content {}

    record Debt(Arrangement arrangement) implements Content {}
  }

  Places.Place place() {
    return new Places.Place(
        from,
        registeredOn,
        source,
        sourceId == null ? provisionId.text() : sourceId.text(),
        fact,
        municipality);
  }

  Provision shownAs(Axis axis, String kind, LegalFramework framework) {
    return shownAs(provisionId, axis, kind, framework);
  }

  Provision shownAs(ProvisionId id, Axis axis, String kind, LegalFramework framework) {
    return new Provision(id, axis, kind, organisation, source, sourceId, framework);
  }
}
