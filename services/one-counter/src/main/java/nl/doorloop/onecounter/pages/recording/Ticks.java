package nl.doorloop.onecounter.pages.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import nl.doorloop.onecounter.pages.recording.Subjects.Subject;

/**
 * Some of what a resident has or had, each with a tick: a member of the command that is a list.
 *
 * @param choices by the id of the provision
 */
record Ticks(Ask ask, Map<String, String> choices) {
  /**
   * What a form has to tick; empty where it has nothing.
   *
   * @param about what it is about; empty where that is nothing
   */
  static Optional<Ticks> of(Recording recording, Subjects subjects, String about) {
    if (recording.asks().contains(Ask.REINSTATABLE)) {
      return of(Ask.REINSTATABLE, subjects.of(Group.REINSTATABLE), "");
    }
    return recording.asks().contains(Ask.REINSTATED)
        ? of(Ask.REINSTATED, subjects.of(Group.NAMED), about + "/")
        : Optional.empty();
  }

  private static Optional<Ticks> of(Ask ask, List<Subject> subjects, String prefix) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (var subject : subjects) {
      if (subject.id().startsWith(prefix)) {
        choices.put(subject.id().substring(prefix.length()), subject.text());
      }
    }
    return choices.isEmpty() ? Optional.empty() : Optional.of(new Ticks(ask, choices));
  }

  List<String> names() {
    return choices.keySet().stream().map(this::name).toList();
  }

  List<String> ticked(Map<String, String> typed) {
    return choices.keySet().stream().filter(id -> "true".equals(typed.get(name(id)))).toList();
  }

  List<FormField> fields(Map<String, String> typed) {
    return choices.entrySet().stream()
        .map(
            choice ->
                new FormField(
                    name(choice.getKey()),
                    choice.getValue(),
                    null,
                    Kind.FLAG,
                    false,
                    typed.getOrDefault(name(choice.getKey()), ""),
                    List.of(),
                    null))
        .toList();
  }

  private String name(String id) {
    return ask.field() + "-" + id;
  }
}
