package nl.doorloop.onecounter.pages.flows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.domain.figures.By;
import nl.doorloop.onecounter.domain.figures.FlowQuery;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for, by days that people write: the last day is part of the period. What
 * cannot be read is named in {@code errors} and left out.
 */
record FlowQuestion(FlowQuery query, Map<String, String> given, Map<String, String> errors) {
  private static final List<String> NAMES =
      List.of("from", "through", "municipality", "organisation", "by");

  /** Without a period: the last twelve whole months. */
  static FlowQuestion of(
      Function<String, @Nullable String> parameters, LocalDate today, Wording wording) {
    Map<String, String> given = new LinkedHashMap<>();
    Map<String, String> errors = new LinkedHashMap<>();
    for (var name : NAMES) {
      var value = parameters.apply(name);
      if (value != null && !value.isBlank()) {
        given.put(name, value.strip());
      }
    }
    var month = today.withDayOfMonth(1);
    var from = read(given, errors, "from", FlowQuestion::day, month.minusMonths(12));
    var through = read(given, errors, "through", FlowQuestion::day, month.minusDays(1));
    if (through.isBefore(from)) {
      errors.putIfAbsent("through", wording.say("flows.wrong.order"));
      through = from;
    }
    errors.replaceAll((_, text) -> text.isEmpty() ? wording.say("wrong.day") : text);
    given.putIfAbsent("from", from.toString());
    given.putIfAbsent("through", through.toString());
    var by = choice(given, By::of, "by");
    given.put("by", by == null ? By.RUNG.text() : by.text());
    return new FlowQuestion(
        new FlowQuery(
            from,
            through.plusDays(1),
            choice(given, Municipality::of, "municipality"),
            choice(given, Organisation::valueOf, "organisation"),
            by == null ? By.RUNG : by,
            null),
        given,
        errors);
  }

  private static LocalDate read(
      Map<String, String> given,
      Map<String, String> errors,
      String name,
      Function<String, LocalDate> reader,
      LocalDate otherwise) {
    var text = given.get(name);
    if (text == null) {
      return otherwise;
    }
    try {
      return reader.apply(text);
    } catch (DateTimeException e) {
      errors.put(name, "");
      return otherwise;
    }
  }

  private static LocalDate day(String text) {
    var day = LocalDate.parse(text);
    if (day.getYear() < 1900 || day.getYear() > 2199) {
      throw new DateTimeException("out of range");
    }
    return day;
  }

  /** A choice that is not on the list was not made on this page; all are shown then. */
  private static <T> @Nullable T choice(
      Map<String, String> given, Function<String, T> reader, String name) {
    var text = given.get(name);
    if (text == null) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      given.remove(name);
      return null;
    }
  }

  List<FormField> fields(Wording wording) {
    return Stream.of(
            field(wording, "from", Kind.DAY, List.of()),
            field(wording, "through", Kind.DAY, List.of()),
            field(
                wording,
                "municipality",
                Kind.CHOICE,
                all(
                    wording,
                    Stream.of(Municipality.values())
                        .map(m -> new Choice(m.text(), m.displayName())))),
            field(
                wording,
                "organisation",
                Kind.CHOICE,
                all(
                    wording,
                    Stream.of(Organisation.values())
                        .map(o -> new Choice(o.name(), wording.name(o))))),
            field(
                wording,
                "by",
                Kind.CHOICE,
                Stream.of(By.values())
                    .map(by -> new Choice(by.text(), wording.say("flows.by." + by.text())))
                    .toList()))
        .map(f -> f.with(given.get(f.name()), errors.get(f.name())))
        .toList();
  }

  private static List<Choice> all(Wording wording, Stream<Choice> choices) {
    return Stream.concat(Stream.of(new Choice("", wording.say("flows.all"))), choices).toList();
  }

  private static FormField field(Wording wording, String name, Kind kind, List<Choice> choices) {
    return new FormField(
        name, wording.say("flows.field." + name), null, kind, true, "", choices, null);
  }
}
