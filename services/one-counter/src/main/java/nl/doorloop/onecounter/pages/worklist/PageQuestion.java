package nl.doorloop.onecounter.pages.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.worklist.WorklistFilter;
import nl.doorloop.onecounter.worklist.WorklistFilter.Tab;
import nl.doorloop.onecounter.worklist.WorklistQuestion.Cursor;
import nl.doorloop.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page asks, as it stands in the address. A choice that is not on the list was not made on
 * this page, and is left out.
 */
record PageQuestion(WorklistFilter filter, @Nullable Cursor after) {
  private static final Map<Tab, String> SLUGS =
      Map.of(
          Tab.MINE, "mij",
          Tab.TEAM, "team",
          Tab.ORGANISATION, "organisatie",
          Tab.OFFERED, "aangeboden",
          Tab.COLD, "stil",
          Tab.ARREARS, "achterstand");
  private static final List<Integer> DAYS = List.of(0, 7, 14, 28, 91);

  static PageQuestion of(HttpServletRequest request) {
    var list = request.getParameter("lijst");
    var tab =
        Arrays.stream(Tab.values())
            .filter(t -> slug(t).equals(list))
            .findFirst()
            .orElse(Tab.ORGANISATION);
    return new PageQuestion(
        new WorklistFilter(
            tab,
            choice(request, "soort", text -> Kind.valueOf(text)),
            choice(request, "gemeente", text -> Municipality.of(text)),
            choice(request, "binnen", PageQuestion::days)),
        choice(request, "na", text -> Cursor.of(text)));
  }

  static String slug(Tab tab) {
    return SLUGS.getOrDefault(tab, "");
  }

  private static Integer days(String text) {
    int days = Integer.parseInt(text);
    if (days < 0 || days > WorklistFilter.MOST_DAYS) {
      throw new IllegalArgumentException("too many days");
    }
    return days;
  }

  private static <T> @Nullable T choice(
      HttpServletRequest request, String name, Function<String, T> reader) {
    var text = request.getParameter(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return reader.apply(text.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The page of a filter. */
  static String address(WorklistFilter filter, @Nullable Cursor after) {
    var address =
        UriComponentsBuilder.fromPath("/werklijst").queryParam("lijst", slug(filter.list()));
    if (filter.kind() != null) {
      address.queryParam("soort", filter.kind());
    }
    if (filter.municipality() != null) {
      address.queryParam("gemeente", filter.municipality().text());
    }
    if (filter.dueWithin() != null) {
      address.queryParam("binnen", filter.dueWithin());
    }
    if (after != null) {
      address.queryParam("na", after.text());
    }
    return address.build().toUriString();
  }

  /** The same narrowing of another list. */
  WorklistFilter on(Tab tab) {
    return new WorklistFilter(tab, filter.kind(), filter.municipality(), filter.dueWithin());
  }

  boolean narrowed() {
    return filter.kind() != null || filter.municipality() != null || filter.dueWithin() != null;
  }

  List<FormField> fields(Caller caller, Wording wording) {
    List<FormField> fields = new ArrayList<>();
    if (filter.list() != Tab.OFFERED && filter.list() != Tab.COLD) {
      fields.add(
          field(
              wording,
              "soort",
              Stream.of(Kind.values())
                  .map(kind -> new Choice(kind.name(), wording.say("work.kind." + kind)))
                  .toList(),
              filter.kind() == null ? "" : filter.kind().name()));
    }
    fields.add(
        field(
            wording,
            "gemeente",
            Stream.of(Municipality.values())
                .filter(caller::maySeePersonsIn)
                .map(m -> new Choice(m.text(), m.displayName()))
                .toList(),
            filter.municipality() == null ? "" : filter.municipality().text()));
    if (filter.list() != Tab.COLD && filter.list() != Tab.ARREARS) {
      var days = Stream.concat(DAYS.stream(), Stream.ofNullable(filter.dueWithin()));
      fields.add(
          field(
              wording,
              "binnen",
              days.distinct()
                  .sorted()
                  .map(d -> new Choice(d.toString(), wording.say("worklist.within", d)))
                  .toList(),
              filter.dueWithin() == null ? "" : filter.dueWithin().toString()));
    }
    return fields;
  }

  private static FormField field(Wording wording, String name, List<Choice> choices, String value) {
    var all =
        Stream.concat(
                Stream.of(
                    new Choice("", wording.say("worklist.all." + name.toLowerCase(Locale.ROOT)))),
                choices.stream())
            .toList();
    return new FormField(
        name,
        wording.say("worklist.field." + name),
        null,
        FormField.Kind.CHOICE,
        true,
        value,
        all,
        null);
  }
}
