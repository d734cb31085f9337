package nl.doorloop.onecounter.worklist;

import java.util.List;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Items that somebody takes on, passes on or gives back; all of them, or none.
 *
 * @param items 1 to 200
 * @param assignee the login name of who gets them; absent = the caller
 */
public record AssignmentRequest(List<UUID> items, @Nullable String assignee) {
  private static final int MOST = 200;
  private static final int LONGEST_NAME = 100;

  public AssignmentRequest {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new InvalidValue("items must have at least one");
    }
  }

  static AssignmentRequest assign(JsonNode body) {
    return Fields.of(body)
        .read(
            f ->
                new AssignmentRequest(
                    items(f), f.optionalText("assignee", LONGEST_NAME).orElse(null)));
  }

  static AssignmentRequest release(JsonNode body) {
    return Fields.of(body).read(f -> new AssignmentRequest(items(f), null));
  }

  private static List<UUID> items(Fields f) {
    return f.values("items", MOST, AssignmentRequest::id);
  }

  /**
   * @throws InvalidValue for what is no id
   */
  public static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("must be a UUID");
    }
  }
}
