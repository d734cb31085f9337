package nl.doorloop.platform.organisation;

import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.ReturnId;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** A provision is not reinstated, although a return agreement names it. */
public record DeclineRequest(ReturnId returnId, NotReinstatedReason reason) {
  public static DeclineRequest read(JsonNode body) {
    return Fields.of(body)
        .read(
            f ->
                new DeclineRequest(
                    f.required("returnId", ReturnId.class),
                    f.required("reason", NotReinstatedReason.class)));
  }
}
