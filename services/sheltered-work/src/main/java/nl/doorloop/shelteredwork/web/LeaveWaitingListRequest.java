package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.shelteredwork.WaitingListReason;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** {@code on} is the first day on which they no longer wait. */
record LeaveWaitingListRequest(LocalDate on, WaitingListReason reason) {
  static LeaveWaitingListRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new LeaveWaitingListRequest(
                    days.required(f, "on"), f.required("reason", WaitingListReason.class)));
  }
}
