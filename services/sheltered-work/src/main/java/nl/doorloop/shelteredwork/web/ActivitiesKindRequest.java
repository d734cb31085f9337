package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Day activities of another kind, from a day on. */
record ActivitiesKindRequest(Modality modality, LocalDate from) {
  static ActivitiesKindRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ActivitiesKindRequest(
                    Modalities.OF_DAY_ACTIVITIES.required(f), days.required(f, "from")));
  }
}
