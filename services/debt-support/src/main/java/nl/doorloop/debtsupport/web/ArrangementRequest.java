package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartArrangement;
import nl.doorloop.debtsupport.domain.DebtRequest;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.parameters.Parameters;
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
    Municipality municipality,
    @Nullable DebtRequestId requestId) {
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
                  f.required("municipality", Municipality.class),
                  f.optional("requestId", DebtRequestId.class).orElse(null));
            });
  }

  StartArrangement command(
      ProvisionId id,
      DebtRequest request,
      Organisation organisation,
      LocalDate today,
      Parameters parameters,
      List<Period> schemes) {
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
            null,
            requestId),
        request,
        parameters,
        schemes);
  }
}
