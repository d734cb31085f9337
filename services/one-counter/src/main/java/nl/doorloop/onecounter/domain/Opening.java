package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.StatusKind;
import org.jspecify.annotations.Nullable;

/**
 * The event that begins a provision, in one shape for all services.
 *
 * @param owner the service that decides about it, as it names itself where no file did
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
    String owner,
    @Nullable Origin origin) {

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

  String source() {
    return origin == null ? owner : origin.source().text();
  }

  Places.Place place() {
    return new Places.Place(
        from,
        registeredOn,
        source(),
        origin == null ? provisionId.text() : origin.sourceId().text(),
        fact,
        municipality);
  }

  Provision shownAs(Axis axis, String kind, LegalFramework framework) {
    return shownAs(provisionId, axis, kind, framework);
  }

  Provision shownAs(ProvisionId id, Axis axis, String kind, LegalFramework framework) {
    return new Provision(
        id,
        axis,
        kind,
        organisation,
        source(),
        origin == null ? null : origin.sourceId(),
        framework);
  }
}
