package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RecordIndication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A Wsw indication as UWV gave it. */
record IndicationRequest(
    ResidentId residentId,
    LocalDate from,
    @Nullable LocalDate lastDay,
    IndicationCategory category,
    Municipality municipality) {
  static IndicationRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new IndicationRequest(
                  f.required("residentId", ResidentId.class),
                  from,
                  days.optionalLast(f, from),
                  f.required("category", IndicationCategory.class),
                  f.required("municipality", Municipality.class));
            });
  }

  RecordIndication command(ProvisionId id, Organisation organisation, LocalDate today) {
    return new RecordIndication(
        residentId, id, from, Days.after(lastDay), category, organisation, municipality, today);
  }
}
