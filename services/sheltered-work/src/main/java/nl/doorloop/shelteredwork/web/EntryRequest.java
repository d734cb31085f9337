package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RecordEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An entry in the target-group register as UWV has it.
 *
 * @param municipality absent = where the resident lives
 */
record EntryRequest(
    ResidentId residentId,
    LocalDate from,
    @Nullable LocalDate lastDay,
    @Nullable Municipality municipality) {
  static EntryRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new EntryRequest(
                  f.required("residentId", ResidentId.class),
                  from,
                  days.optionalLast(f, from),
                  f.optional("municipality", Municipality.class).orElse(null));
            });
  }

  RecordEntry command(ProvisionId id, Organisation organisation, Municipality of, LocalDate today) {
    return new RecordEntry(residentId, id, from, Days.after(lastDay), organisation, of, today);
  }
}
