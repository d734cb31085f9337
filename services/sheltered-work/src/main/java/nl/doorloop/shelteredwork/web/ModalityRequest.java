package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Another modality, or another employer, from a day on. */
record ModalityRequest(Modality modality, @Nullable KvkNumber employerKvk, LocalDate from) {
  static ModalityRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ModalityRequest(
                    Modalities.OF_EMPLOYMENT.required(f),
                    f.optional("employerKvk", KvkNumber.class).orElse(null),
                    days.required(f, "from")));
  }
}
