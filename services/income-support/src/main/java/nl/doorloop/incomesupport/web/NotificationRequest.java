package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodException;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A notification as it is recorded. */
record NotificationRequest(
    ResidentId residentId,
    Scheme scheme,
    LocalDate on,
    Municipality municipality,
    boolean allUnder27,
    boolean somebodyUnder27,
    @Nullable SearchPeriodException exception) {
  static NotificationRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new NotificationRequest(
                    f.required("residentId", ResidentId.class),
                    f.required("scheme", Scheme.class),
                    days.required(f, "on"),
                    f.required("municipality", Municipality.class),
                    f.flag("allUnder27"),
                    f.flag("somebodyUnder27", false),
                    f.optional("exception", SearchPeriodException.class).orElse(null)));
  }
}
