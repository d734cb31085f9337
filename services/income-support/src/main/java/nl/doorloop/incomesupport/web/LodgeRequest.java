package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An application as it is lodged.
 *
 * @param notificationId what it follows on
 * @param predecessorId the entitlement whose data are to be used again
 * @param rejectedApplicationId the one for IOAW, IOAZ or Bbz whose notification is to count
 */
record LodgeRequest(
    ResidentId residentId,
    Scheme scheme,
    LocalDate receivedOn,
    Municipality municipality,
    @Nullable NotificationId notificationId,
    @Nullable ProvisionId predecessorId,
    @Nullable ApplicationId rejectedApplicationId) {
  static LodgeRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new LodgeRequest(
                    f.required("residentId", ResidentId.class),
                    f.required("scheme", Scheme.class),
                    days.required(f, "receivedOn"),
                    f.required("municipality", Municipality.class),
                    f.optional("notificationId", NotificationId.class).orElse(null),
                    f.optional("predecessorId", ProvisionId.class).orElse(null),
                    f.optional("rejectedApplicationId", ApplicationId.class).orElse(null)));
  }
}
