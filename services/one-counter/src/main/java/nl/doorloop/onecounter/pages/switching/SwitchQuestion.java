package nl.doorloop.onecounter.pages.switching;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorloop.onecounter.access.AskedFields;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the page asks, as it stands in the address. A day that cannot be read is left out of the
 * question and marked in its field.
 *
 * @param on the day of the switch; absent = the next one that is announced
 * @param knownOn the day whose knowledge is used; absent = now
 */
record SwitchQuestion(Field on, Field knownOn) {
  /**
   * One day that is asked for.
   *
   * @param typed what the field shows; nothing where it was no date
   * @param error the key of what is wrong with it
   */
  record Field(String typed, @Nullable LocalDate day, @Nullable String error) {
    static Field of(HttpServletRequest request, String name) {
      var given = request.getParameter(name);
      if (given == null || given.isBlank()) {
        return new Field("", null, null);
      }
      try {
        var day = LocalDate.parse(given.strip());
        return day.getYear() < 1900 || day.getYear() > 2199
            ? new Field("", null, "field.day.wrong")
            : new Field(given, day, null);
      } catch (DateTimeException e) {
        return new Field("", null, "field.day.wrong");
      }
    }

    /** Today is now; what is known on a day to come nobody knows. */
    Field before(LocalDate today) {
      if (day == null || day.isBefore(today)) {
        return this;
      }
      return new Field(typed, null, day.equals(today) ? null : "field.day.future");
    }

    FormField shown(String name, boolean required, @Nullable LocalDate otherwise, Wording wording) {
      return new FormField(
          name,
          wording.say("switch.field." + name),
          null,
          FormField.Kind.DAY,
          required,
          typed.isEmpty() && error == null && otherwise != null ? otherwise.toString() : typed,
          List.of(),
          error == null ? null : wording.say(error));
    }
  }

  static SwitchQuestion of(HttpServletRequest request, LocalDate today) {
    return new SwitchQuestion(Field.of(request, "on"), Field.of(request, "knownOn").before(today));
  }

  Optional<LocalDate> day() {
    return Optional.ofNullable(on.day());
  }

  /** The end of the day that was asked for. */
  Optional<Instant> instant() {
    return Optional.ofNullable(knownOn.day()).map(day -> AskedFields.instant(day.toString()));
  }

  /**
   * @param day the day that is shown; absent where there is none
   */
  List<FormField> fields(@Nullable LocalDate day, LocalDate today, Wording wording) {
    return List.of(
        on.shown("on", true, day, wording), knownOn.shown("knownOn", false, today, wording));
  }
}
