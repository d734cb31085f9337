package nl.doorloop.debtsupport.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.doorloop.debtsupport.domain.RequestCommand;
import nl.doorloop.debtsupport.domain.RequestCommand.Admit;
import nl.doorloop.debtsupport.domain.RequestCommand.Refuse;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.debtsupport.DebtRefusalGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Admission with the day of its plan of action, or refusal with its ground. */
record DecisionRequest(
    LocalDate on,
    boolean admitted,
    @Nullable LocalDate plan,
    @Nullable DebtRefusalGround refusalGround) {
  static DecisionRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              boolean admitted = f.flag("admitted");
              if (f.has("admitted")) {
                belongsTo(f, "plan", admitted);
                belongsTo(f, "refusalGround", !admitted);
              }
              return new DecisionRequest(
                  days.required(f, "on"),
                  admitted,
                  days.optional(f, "plan"),
                  f.optional("refusalGround", DebtRefusalGround.class).orElse(null));
            });
  }

  private static void belongsTo(Fields fields, String field, boolean wanted) {
    if (wanted && !fields.has(field)) {
      fields.reject(field, "is required");
    } else if (!wanted && fields.has(field)) {
      fields.reject(field, "does not belong to this decision");
    }
  }

  RequestCommand command(DebtRequestId id) {
    return admitted
        ? new Admit(id, on, requireNonNull(plan))
        : new Refuse(id, on, requireNonNull(refusalGround));
  }
}
