package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.PlacementCommand.StartPlacement;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A placement as it begins.
 *
 * @param monthlyWage before tax, in euro; absent where unknown
 * @param openingId the opening of the employer that it fills; absent where it fills none
 */
record PlacementRequest(
    ResidentId residentId,
    PlacementKind kind,
    @Nullable Hours hoursPerWeek,
    @Nullable KvkNumber employerKvk,
    @Nullable Percentage wageCostSubsidy,
    boolean jobCoach,
    @Nullable LocalDate firstPayDate,
    LocalDate from,
    @Nullable LocalDate lastDay,
    Municipality municipality,
    @Nullable Money monthlyWage,
    @Nullable OpeningId openingId) {
  PlacementRequest {
    if (wageCostSubsidy != null && kind != PlacementKind.JOB) {
      throw new InvalidInput("wageCostSubsidy", "belongs to a JOB only");
    }
    if (monthlyWage != null && !kind.isPaid()) {
      throw new InvalidInput("monthlyWage", "belongs to paid work only");
    }
  }

  static PlacementRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new PlacementRequest(
                  f.required("residentId", ResidentId.class),
                  f.required("kind", PlacementKind.class),
                  f.optional("hoursPerWeek", Hours.class).orElse(null),
                  f.optional("employerKvk", KvkNumber.class).orElse(null),
                  f.optional("wageCostSubsidy", Percentage.class).orElse(null),
                  f.flag("jobCoach", false),
                  days.optional(f, "firstPayDate"),
                  from,
                  days.optionalLast(f, from),
                  f.required("municipality", Municipality.class),
                  f.optional("monthlyWage", Money.class).orElse(null),
                  f.optional("openingId", OpeningId.class).orElse(null));
            });
  }

  StartPlacement command(ProvisionId id, Organisation organisation, LocalDate today) {
    return new StartPlacement(
        new PlacementStarted(
            residentId,
            id,
            kind,
            hoursPerWeek,
            employerKvk,
            wageCostSubsidy,
            jobCoach,
            firstPayDate,
            from,
            Days.after(lastDay),
            null,
            organisation,
            municipality,
            today,
            null,
            monthlyWage));
  }
}
