package nl.doorloop.onecounter.pages.residents;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** The fields by which a person is looked for, and those by which one is registered. */
final class PersonForm {
  private PersonForm() {}

  static List<FormField> search(
      Caller caller, Wording wording, Map<String, String> typed, Map<String, String> errors) {
    return Stream.of(
            field(wording, "name", Kind.TEXT, false, "search.name.hint"),
            field(wording, "birthDate", Kind.DAY, false, null),
            municipality(caller, wording, "search.municipality.any", false),
            field(wording, "bsn", Kind.NUMBER, false, "search.bsn.hint"))
        .map(f -> f.with(typed.get(f.name()), errors.get(f.name())))
        .toList();
  }

  static List<FormField> register(
      Caller caller, Wording wording, Map<String, String> typed, Map<String, String> errors) {
    return Stream.of(
            field(wording, "familyName", Kind.TEXT, true, null),
            field(wording, "givenNames", Kind.TEXT, false, null),
            field(wording, "birthDate", Kind.DAY, true, null),
            field(wording, "bsn", Kind.NUMBER, false, "register.bsn.hint"),
            field(wording, "postcode", Kind.TEXT, false, "register.postcode.hint"),
            municipality(caller, wording, "choose", true))
        .map(f -> f.with(typed.get(f.name()), errors.get(f.name())))
        .toList();
  }

  private static FormField field(
      Wording wording, String name, Kind kind, boolean required, @Nullable String hint) {
    return new FormField(
        name,
        wording.say("person." + name),
        hint == null ? null : wording.say(hint),
        kind,
        required,
        "",
        List.of(),
        null);
  }

  private static FormField municipality(
      Caller caller, Wording wording, String none, boolean required) {
    var choices =
        Stream.concat(
                Stream.of(new Choice("", wording.say(none))),
                Stream.of(Municipality.values())
                    .filter(caller::maySeePersonsIn)
                    .map(m -> new Choice(m.text(), m.displayName())))
            .toList();
    return new FormField(
        "municipality",
        wording.say("person.municipality"),
        null,
        Kind.CHOICE,
        required,
        "",
        choices,
        null);
  }
}
