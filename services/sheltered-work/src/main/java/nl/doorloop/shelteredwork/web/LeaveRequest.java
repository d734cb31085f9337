package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.shelteredwork.ShelterGround;
import nl.doorloop.language.shelteredwork.WayBack;
import nl.doorloop.language.shelteredwork.WayBackKind;
import nl.doorloop.platform.organisation.EndRequest;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** That an employment ends: its last day, why, and what was settled about a way back. */
record LeaveRequest(
    LocalDate lastDay,
    EndReason reason,
    @Nullable WayBack wayBack,
    @Nullable DespiteHandOver despiteHandOver,
    @Nullable ShelterGround shelter) {
  static LeaveRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new LeaveRequest(
                    days.last(f, null),
                    f.required("reason", EndReason.class),
                    f.optionalObject("wayBack", inner -> wayBack(inner, days)).orElse(null),
                    EndRequest.despite(f),
                    f.optional("shelter", ShelterGround.class).orElse(null)));
  }

  private static WayBack wayBack(Fields fields, Days days) {
    return new WayBack(
        fields.required("kind", WayBackKind.class),
        fields.optional("guarantor", Organisation.class).orElse(null),
        days.optional(fields, "until"),
        days.optional(fields, "informedOn"));
  }

  EndEmployment command(ProvisionId id) {
    return new EndEmployment(id, lastDay.plusDays(1), reason, wayBack, despiteHandOver, shelter);
  }
}
