package nl.doorloop.platform.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.json.JsonError;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.InvalidInput.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The members of an event's data that are different from what stands; those that are left out stay,
 * {@code null} takes one away. Whom and what an event is about does not change: such an event is
 * withdrawn, and another one recorded.
 */
public record Replacement(JsonNode different) {
  private static final String FIELD = "replacement";

  /** An employer's identity is made from it. */
  private static final String EMPLOYER_NUMBER = "kvkNumber";

  /**
   * What the event says with this in it.
   *
   * @throws InvalidInput naming the members that are wrong
   */
  public ResidentEvent of(ResidentEvent standing) {
    return (ResidentEvent) in(standing);
  }

  /** The same, of an event about a resident or an employer. */
  public DomainEvent in(DomainEvent standing) {
    if (!different.isObject()) {
      throw new InvalidInput(FIELD, "must be a JSON object");
    }
    var mapper = DoorloopJson.mapper();
    var members = new LinkedHashMap<String, JsonNode>();
    mapper.valueToTree(standing).forEachEntry((name, value) -> members.put(name, value));
    different.forEachEntry(
        (name, value) -> {
          if (value.isNull()) {
            members.remove(name);
          } else {
            members.put(name, value);
          }
        });
    try {
      var said = mapper.convertValue(members, standing.getClass());
      requireSameSubject(standing, said);
      return said;
    } catch (JacksonException e) {
      var wrong = JsonError.of(e);
      throw new InvalidInput(
          wrong.field().isEmpty() ? FIELD : FIELD + "." + wrong.field(), wrong.message());
    }
  }

  private static void requireSameSubject(DomainEvent standing, DomainEvent said) {
    List<FieldError> errors = new ArrayList<>();
    for (var member : standing.getClass().getRecordComponents()) {
      if (isFixed(member.getName(), member.getType())) {
        try {
          var read = member.getAccessor();
          if (!Objects.equals(read.invoke(standing), read.invoke(said))) {
            errors.add(
                new FieldError(
                    FIELD + "." + member.getName(),
                    "cannot be corrected; withdraw the event and record another one"));
          }
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  /** Identities, the row of a file that an event came from, and what it reinstates. */
  public static boolean isFixed(String member, Class<?> type) {
    return member.endsWith("Id")
        || member.equals(EMPLOYER_NUMBER)
        || type == Origin.class
        || type == Reinstatement.class;
  }
}
