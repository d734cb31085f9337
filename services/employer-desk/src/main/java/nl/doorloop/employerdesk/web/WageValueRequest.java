package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Percentage;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * A wage value that was fixed.
 *
 * @param percentage of the statutory minimum wage
 * @param expert the KvK number of the organisation of who measured it
 */
record WageValueRequest(Percentage percentage, LocalDate on, KvkNumber expert) {
  static WageValueRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new WageValueRequest(
                    f.required("percentage", Percentage.class),
                    days.required(f, "on"),
                    f.required("expert", KvkNumber.class)));
  }
}
