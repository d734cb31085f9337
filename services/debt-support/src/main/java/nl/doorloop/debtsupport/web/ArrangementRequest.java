package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartArrangement;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An arrangement as it begins. */
record ArrangementRequest(
    ResidentId residentId,
    Arrangement arrangement,
    LocalDate from,
    @Nullable LocalDate lastDay,
    Municipality municipality) {
  static ArrangementRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new ArrangementRequest(
                  f.required("residentId", ResidentId.class),
                  f.required("arrangement", Arrangement.class),
                  from,
                  days.optionalLast(f, from),
                  f.required("municipality", Municipality.class));
            });
  }

  StartArrangement command(ProvisionId id, Organisation organisation, LocalDate today) {
    return new StartArrangement(
        new ArrangementStarted(
            residentId,
            id,
            arrangement,
            from,
            Days.after(lastDay),
            null,
            organisation,
            municipality,
            today,
            null));
  }
}
