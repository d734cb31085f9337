package nl.doorloop.continuity.parameters;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.ParameterUnit;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value from a day on; for the region where no municipality is named. */
record ParameterBody(
    ParameterName name,
    @Nullable Municipality municipality,
    LocalDate from,
    @Nullable LocalDate lastDay,
    String value,
    String source) {
  static ParameterSet read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var name = f.required("name", ParameterName.class);
              var municipality =
                  f.optional(
                          "municipality",
                          text -> {
                            var found = Municipality.of(text);
                            name.requireScope(found);
                            return found;
                          })
                      .orElse(null);
              var from = days.required(f, "from");
              return new ParameterSet(
                  new ParameterId(name, municipality),
                  from,
                  Days.after(days.optionalLast(f, from)),
                  f.required("value", name::read),
                  f.required("source", ParameterBody::source));
            });
  }

  private static String source(String text) {
    return ParameterUnit.REFERENCE.read(text);
  }
}
