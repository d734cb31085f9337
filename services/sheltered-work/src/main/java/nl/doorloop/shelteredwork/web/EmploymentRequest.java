package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartEmployment;
import nl.doorloop.shelteredwork.domain.IndicationStanding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An employment in sheltered work as it begins.
 *
 * @param monthlyWage before tax, in euro; absent where unknown
 * @param indicationKnownElsewhere whether the case worker has seen a Wsw indication elsewhere
 */
record EmploymentRequest(
    ResidentId residentId,
    Modality modality,
    @Nullable Hours hoursPerWeek,
    @Nullable KvkNumber employerKvk,
    @Nullable LocalDate firstPayDate,
    LocalDate from,
    @Nullable LocalDate lastDay,
    boolean indicationKnownElsewhere,
    Municipality municipality,
    @Nullable Money monthlyWage) {
  static EmploymentRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new EmploymentRequest(
                  f.required("residentId", ResidentId.class),
                  Modalities.OF_EMPLOYMENT.required(f),
                  f.optional("hoursPerWeek", Hours.class).orElse(null),
                  f.optional("employerKvk", KvkNumber.class).orElse(null),
                  days.optional(f, "firstPayDate"),
                  from,
                  days.optionalLast(f, from),
                  f.flag("indicationKnownElsewhere", false),
                  f.required("municipality", Municipality.class),
                  f.optional("monthlyWage", Money.class).orElse(null));
            });
  }

  StartEmployment command(
      ProvisionId id, Organisation organisation, LocalDate today, IndicationStanding indication) {
    return new StartEmployment(
        id,
        residentId,
        modality,
        hoursPerWeek,
        employerKvk,
        firstPayDate,
        from,
        Days.after(lastDay),
        organisation,
        municipality,
        today,
        indication,
        indicationKnownElsewhere,
        monthlyWage);
  }
}
