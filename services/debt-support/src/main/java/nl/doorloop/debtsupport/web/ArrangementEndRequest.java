package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndArrangement;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.platform.organisation.EndRequest;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** That an arrangement ends: its last day, why, and what it came to. */
record ArrangementEndRequest(
    LocalDate lastDay,
    EndReason reason,
    @Nullable ArrangementOutcome outcome,
    @Nullable DespiteHandOver despiteHandOver) {
  static ArrangementEndRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ArrangementEndRequest(
                    days.last(f, null),
                    f.required("reason", EndReason.class),
                    f.optional("outcome", ArrangementOutcome.class).orElse(null),
                    EndRequest.despite(f)));
  }

  EndArrangement command(ProvisionId id, boolean statutoryCleans) {
    return new EndArrangement(
        id, lastDay.plusDays(1), reason, outcome, despiteHandOver, statutoryCleans);
  }
}
