package nl.doorloop.continuity.web;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Axis;
import nl.doorloop.language.GoalId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.HandOverAim;
import nl.doorloop.language.continuity.HandOverPart;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A resident is offered to another organisation.
 *
 * @param sender absent = the caller's own organisation
 * @param parts what goes along, a provision, an axis or a goal each; without any the lead only
 * @param answerBy the last day of the term; absent = the receiver's own term
 */
record OfferRequest(
    ResidentId residentId,
    @Nullable Organisation sender,
    Organisation receiver,
    HandOverAim aim,
    List<HandOverPart> parts,
    LocalDate on,
    LocalDate proposedStart,
    @Nullable LocalDate answerBy) {
  private static final int MOST_PARTS = 50;

  static OfferRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new OfferRequest(
                    f.required("residentId", ResidentId.class),
                    f.optional("sender", Organisation.class).orElse(null),
                    f.required("receiver", Organisation.class),
                    f.required("aim", HandOverAim.class),
                    f.list("parts", MOST_PARTS, OfferRequest::part),
                    ActDay.read(f, days),
                    days.required(f, "proposedStart"),
                    days.optional(f, "answerBy")));
  }

  private static HandOverPart part(Fields f) {
    return new HandOverPart(
        f.optional("provisionId", ProvisionId.class).orElse(null),
        f.optional("axis", Axis.class).orElse(null),
        f.required("legalGround", LegalFramework.class),
        f.optional("goalId", GoalId.class).orElse(null));
  }
}
