package nl.doorloop.employerdesk.web;

import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came of a proposal; {@code reason} where there is no place. */
record ProposalAnswer(ProposalOutcome outcome, @Nullable NotPlacedReason reason) {
  static ProposalAnswer read(JsonNode body) {
    return Fields.of(body)
        .read(
            f -> {
              var outcome = f.required("outcome", ProposalOutcome.class);
              var reason = f.optional("reason", NotPlacedReason.class).orElse(null);
              return of(outcome, reason);
            });
  }

  private static ProposalAnswer of(ProposalOutcome outcome, @Nullable NotPlacedReason reason) {
    if (outcome == ProposalOutcome.NOT_PLACED && reason == null) {
      throw new InvalidInput("reason", "is required");
    }
    if (outcome != ProposalOutcome.NOT_PLACED && reason != null) {
      throw new InvalidInput("reason", "belongs to NOT_PLACED only");
    }
    return new ProposalAnswer(outcome, reason);
  }
}
