package nl.doorloop.onecounter.pages.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.json.DoorloopJson;
import tools.jackson.databind.JsonNode;

/** One thing that was recorded about an employer, as {@code /v1/employer-events} tells it. */
record EmployerEntry(
    EventId eventId,
    EmployerId employerId,
    String type,
    Instant recordedAt,
    String recordedBy,
    boolean withdrawn,
    JsonNode data,
    JsonNode standing) {
  /** The latest first. */
  record All(List<EmployerEntry> items) {}

  /**
   * In words.
   *
   * @param facts its members, each with its name
   */
  public record Line(
      String id,
      String title,
      List<String> facts,
      String recorded,
      boolean corrected,
      boolean withdrawn) {}

  /** What it says now, or said before it was withdrawn. */
  DomainEvent event() {
    var known =
        KnownEvents.all().stream()
            .filter(t -> t.wireType().equals(type))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(type + " is not known here"));
    return DoorloopJson.mapper().treeToValue(standing, known.event());
  }

  String title(Wording wording) {
    var name = KnownEvents.typeOf(event().getClass()).name();
    return wording.say("employer.event." + name.substring(name.indexOf('.') + 1));
  }

  List<String> facts(Wording wording) {
    var form = CorrectionForm.of(event());
    return form.fields(form.shown(event()), Map.of(), wording).stream()
        .filter(field -> !field.value().isEmpty())
        .map(field -> field.label() + ": " + shown(field, wording))
        .toList();
  }

  private static String shown(FormField field, Wording wording) {
    if (field.kind() == Kind.DAY) {
      return wording.day(LocalDate.parse(field.value()));
    }
    return field.choices().stream()
        .filter(choice -> choice.value().equals(field.value()))
        .map(Choice::label)
        .findFirst()
        .orElse(field.value());
  }

  Line line(Wording wording) {
    return new Line(
        eventId.text(),
        title(wording),
        facts(wording),
        wording.say("entry.recorded", wording.moment(recordedAt), recordedBy),
        !withdrawn && !data.equals(standing),
        withdrawn);
  }
}
