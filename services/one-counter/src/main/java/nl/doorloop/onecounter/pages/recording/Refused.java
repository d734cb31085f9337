package nl.doorloop.onecounter.pages.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorloop.onecounter.pages.Complaints;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.web.RemoteProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Why a service did not do what was asked, in the reader's words.
 *
 * @param general what concerns no field of the form
 * @param byField what is wrong with a field
 * @param code of the rule that says no; absent where none does
 */
public record Refused(
    @Nullable String general, Map<String, String> byField, @Nullable String code) {
  public Refused {
    byField = Map.copyOf(byField);
  }

  private Refused(@Nullable String general, Map<String, String> byField) {
    this(general, byField, null);
  }

  /** Whether the same may be sent again with what was settled about a way back. */
  boolean asksForTheWayBack() {
    return "WAY_BACK_NEEDED".equals(code);
  }

  /** Whether the same may be sent again with why it ends despite a hand-over. */
  boolean asksWhyDespiteTheHandOver() {
    return "PROVISION_IN_HAND_OVER".equals(code);
  }

  /** Nothing is known of what was done; sending it again under the same key is safe. */
  public static Refused unreachable(Wording wording) {
    return new Refused(wording.say("refusal.unreachable"), Map.of());
  }

  /**
   * @throws RemoteProblem when it is neither about the input nor about a rule
   */
  public static Refused of(RemoteProblem problem, Set<String> fields, Wording wording) {
    var json = DoorloopJson.mapper().readTree(problem.body());
    return switch (problem.status()) {
      case 400 -> invalid(json, fields, wording);
      case 403 -> new Refused(wording.say("refusal.not-allowed"), Map.of());
      case 409 -> {
        var code = json.path("code").asString("");
        yield new Refused(
            wording.sayOr(
                "refusal." + code, wording.say("refusal.other", json.path("detail").asString(""))),
            Map.of(),
            code);
      }
      default -> throw problem;
    };
  }

  private static Refused invalid(JsonNode json, Set<String> fields, Wording wording) {
    Map<String, String> byField = new LinkedHashMap<>();
    List<String> general = new ArrayList<>();
    for (var error : json.path("errors")) {
      var field = error.path("field").asString("");
      var said = Complaints.say(error.path("message").asString(""), wording);
      if (fields.contains(field)) {
        byField.putIfAbsent(field, said);
      } else {
        general.add(said);
      }
    }
    if (byField.isEmpty() && general.isEmpty()) {
      general.add(wording.say("refusal.other", json.path("detail").asString("")));
    }
    return new Refused(general.isEmpty() ? null : String.join(" ", general), byField);
  }
}
