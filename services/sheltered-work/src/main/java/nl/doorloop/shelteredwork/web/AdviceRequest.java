package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RequestAdvice;
import tools.jackson.databind.JsonNode;

/**
 * That UWV is asked for advice on sheltered work.
 *
 * @param changedSituation asked again within twelve months because the situation changed
 */
record AdviceRequest(
    ResidentId residentId,
    LocalDate requestedOn,
    AdviceRequester requestedBy,
    boolean changedSituation,
    Municipality municipality) {
  static AdviceRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new AdviceRequest(
                    f.required("residentId", ResidentId.class),
                    days.required(f, "requestedOn"),
                    f.required("requestedBy", AdviceRequester.class),
                    f.flag("changedSituation", false),
                    f.required("municipality", Municipality.class)));
  }

  RequestAdvice command(Organisation organisation) {
    return new RequestAdvice(
        residentId, requestedOn, requestedBy, changedSituation, organisation, municipality);
  }
}
