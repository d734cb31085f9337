package nl.doorloop.onecounter.pages.corrections;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.TextValue;
import nl.doorloop.language.employerdesk.BusinessMessage;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.EmailAddress;
import nl.doorloop.language.employerdesk.PhoneNumber;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.corrections.Replacement;
import nl.doorloop.platform.json.DoorloopJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of an event that a person may correct, as fields of a form. The day after an interval
 * is asked as its last day.
 */
record CorrectionForm(List<Member> members) {
  private static final String DAY_AFTER = "to";
  private static final Set<Class<?>> WORDS =
      Set.of(BusinessText.class, EmailAddress.class, PhoneNumber.class);

  CorrectionForm {
    members = List.copyOf(members);
  }

  /**
   * @param optional whether the event may be without it
   */
  record Member(String name, Class<?> type, Kind kind, boolean optional) {
    boolean isDayAfter() {
      return name.equals(DAY_AFTER) && type == LocalDate.class;
    }

    /** As it is shown: a day after as the last day. */
    String shown(@Nullable JsonNode value) {
      if (value == null || value.isNull()) {
        return "";
      }
      var text = value.asString();
      return isDayAfter() ? LocalDate.parse(text).minusDays(1).toString() : text;
    }

    /** As the event has it; absent where nothing was filled in. */
    @Nullable Object said(@Nullable String typed) {
      if (kind == Kind.FLAG) {
        return "true".equals(typed);
      }
      if (typed == null || typed.isBlank()) {
        return null;
      }
      var text = typed.strip();
      if (isDayAfter() && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return dayAfter(text);
      }
      if ((type == int.class || type == Integer.class) && text.matches("[0-9]{1,6}")) {
        return Integer.valueOf(text);
      }
      return kind == Kind.NUMBER ? text.replace(',', '.') : text;
    }

    /** What is no day is left as it is; whoever reads it says what is wrong. */
    private static String dayAfter(String text) {
      try {
        return LocalDate.parse(text).plusDays(1).toString();
      } catch (DateTimeException e) {
        return text;
      }
    }

    private List<Choice> choices(Wording wording) {
      if (type == Municipality.class) {
        return withNothing(
            wording,
            Stream.of(Municipality.values()).map(m -> new Choice(m.text(), m.displayName())));
      }
      return type.isEnum()
          ? withNothing(
              wording,
              Stream.of(type.getEnumConstants())
                  .map(c -> new Choice(((Enum<?>) c).name(), wording.name((Enum<?>) c))))
          : List.of();
    }

    private static List<Choice> withNothing(Wording wording, Stream<Choice> choices) {
      return Stream.concat(Stream.of(new Choice("", wording.say("choose"))), choices).toList();
    }
  }

  static CorrectionForm of(DomainEvent event) {
    List<Member> members = new ArrayList<>();
    for (var component : event.getClass().getRecordComponents()) {
      var type = component.getType();
      if (!Replacement.isFixed(component.getName(), type) && isOneValue(type)) {
        members.add(
            new Member(
                component.getName(),
                type,
                kind(type),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
      }
    }
    return new CorrectionForm(members);
  }

  private static boolean isOneValue(Class<?> type) {
    return type.isEnum()
        || type.isPrimitive()
        || type == Integer.class
        || type == LocalDate.class
        || type == YearMonth.class
        || TextValue.class.isAssignableFrom(type);
  }

  private static Kind kind(Class<?> type) {
    if (type == LocalDate.class) {
      return Kind.DAY;
    }
    if (type == YearMonth.class) {
      return Kind.MONTH;
    }
    if (type == boolean.class) {
      return Kind.FLAG;
    }
    if (type == BusinessMessage.class) {
      return Kind.AREA;
    }
    if (WORDS.contains(type)) {
      return Kind.TEXT;
    }
    return type.isEnum() ? Kind.CHOICE : Kind.NUMBER;
  }

  /** What the event says, as the form shows it. */
  Map<String, String> shown(DomainEvent event) {
    var json = DoorloopJson.mapper().<JsonNode>valueToTree(event);
    Map<String, String> shown = new LinkedHashMap<>();
    members.forEach(m -> shown.put(m.name(), m.shown(json.get(m.name()))));
    return shown;
  }

  /** What was filled in, as the replacement of a correction; what was emptied is taken away. */
  Map<String, @Nullable Object> replacement(Map<String, String> typed) {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    members.forEach(m -> said.put(m.name(), m.said(typed.get(m.name()))));
    return said;
  }

  /**
   * @param wrong what is wrong, by the name of the member
   */
  List<FormField> fields(Map<String, String> typed, Map<String, String> wrong, Wording wording) {
    return members.stream()
        .map(
            m ->
                new FormField(
                    m.name(),
                    wording.sayOr(
                        "correction.field." + m.name(),
                        wording.sayOr("field." + m.name(), m.name())),
                    null,
                    m.kind(),
                    !m.optional(),
                    typed.getOrDefault(m.name(), ""),
                    m.choices(wording),
                    wrong.get(m.name())))
        .toList();
  }
}
