package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.Step;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an employer offers; {@code places} from 1 to 99. */
record OpeningBody(
    EmployerId employerId,
    @Nullable EstablishmentNumber establishment,
    BusinessText title,
    int places,
    @Nullable Hours hoursPerWeek,
    LocalDate from,
    @Nullable LocalDate lastDay,
    List<Step> suitableFor) {
  private static final int STEPS = Step.values().length;

  static OpeningBody read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new OpeningBody(
                  f.required("employerId", EmployerId.class),
                  f.optional("establishment", EstablishmentNumber.class).orElse(null),
                  f.required("title", BusinessText.class),
                  f.whole("places", 1, 99),
                  f.optional("hoursPerWeek", Hours.class).orElse(null),
                  from,
                  days.optionalLast(f, from),
                  f.has("suitableFor") ? steps(f) : List.of());
            });
  }

  private static List<Step> steps(Fields fields) {
    return fields.values("suitableFor", STEPS, OpeningBody::step);
  }

  private static Step step(String text) {
    for (var step : Step.values()) {
      if (step.name().equals(text)) {
        return step;
      }
    }
    throw new InvalidValue("must be one of " + List.of(Step.values()));
  }

  OpeningPosted posted(OpeningId id, LocalDate today) {
    return new OpeningPosted(
        employerId,
        id,
        establishment,
        title,
        places,
        hoursPerWeek,
        from,
        Days.after(lastDay),
        suitableFor.stream().distinct().sorted().toList(),
        today);
  }
}
