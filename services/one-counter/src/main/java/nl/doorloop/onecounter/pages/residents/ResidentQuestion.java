package nl.doorloop.onecounter.pages.residents;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.language.Axis;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.access.AskedFields;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a resident is asked for, as it stands in the address. What cannot be read is left out of
 * the question and named in {@code errors} by field, with the key of the sentence to show.
 *
 * @param knownOn the day whose knowledge is used; absent = now
 * @param validOn the day in the resident's life; absent = today
 * @param years how far back the drawing goes; {@link #ALL} = from the beginning
 * @param axis the only axis whose provisions and events are shown
 * @param byOrganisation lanes are organisations instead of axes
 * @param shown how many events at most
 */
public record ResidentQuestion(
    @Nullable LocalDate knownOn,
    @Nullable LocalDate validOn,
    int years,
    @Nullable Axis axis,
    boolean byOrganisation,
    int shown,
    Map<String, String> given,
    Map<String, String> errors) {
  static final int PAGE = 25;
  static final int ALL = 100;
  private static final int USUAL_YEARS = 10;
  private static final int MOST = 5000;

  static ResidentQuestion of(HttpServletRequest request, LocalDate today) {
    Map<String, String> given = new LinkedHashMap<>();
    Map<String, String> errors = new LinkedHashMap<>();
    for (var name : new String[] {"knownOn", "validOn", "years", "axis", "by", "shown"}) {
      var value = request.getParameter(name);
      if (value != null && !value.isBlank()) {
        given.put(name, value.strip());
      }
    }
    var knownOn = read(given, errors, "knownOn", ResidentQuestion::day);
    if (knownOn != null && knownOn.isAfter(today)) {
      errors.put("knownOn", "field.day.future");
      knownOn = null;
    }
    return new ResidentQuestion(
        today.equals(knownOn) ? null : knownOn,
        read(given, errors, "validOn", ResidentQuestion::day),
        Optional.ofNullable(read(given, errors, "years", text -> whole(text, 1, ALL)))
            .orElse(USUAL_YEARS),
        read(given, errors, "axis", Axis::valueOf),
        "organisation".equals(given.get("by")),
        Optional.ofNullable(read(given, errors, "shown", text -> whole(text, 1, MOST)))
            .orElse(PAGE),
        Map.copyOf(given),
        Map.copyOf(errors));
  }

  private static <T> @Nullable T read(
      Map<String, String> given,
      Map<String, String> errors,
      String name,
      Function<String, T> reader) {
    var text = given.get(name);
    if (text == null) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      errors.put(name, name.endsWith("On") ? "field.day.wrong" : "field.choice.wrong");
      return null;
    }
  }

  private static LocalDate day(String text) {
    var day = LocalDate.parse(text);
    if (day.getYear() < 1900 || day.getYear() > 2199) {
      throw new InvalidValue("must be a date from 1900 to 2199");
    }
    return day;
  }

  private static int whole(String text, int least, int most) {
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      throw new InvalidValue("must be a whole number");
    }
    return number;
  }

  /** The end of the day that was asked for. */
  Optional<Instant> instant() {
    return knownOn == null
        ? Optional.empty()
        : Optional.of(AskedFields.instant(knownOn.toString()));
  }

  /** Whether the page shows something else than how things stand. */
  public boolean elsewhereInTime() {
    return knownOn != null || validOn != null;
  }

  /** Whether anything was chosen that the form has to show. */
  public boolean narrowed() {
    return given.keySet().stream().anyMatch(name -> !name.equals("shown")) || !errors.isEmpty();
  }

  /** The same question for more events. */
  String more(String path) {
    var address = UriComponentsBuilder.fromPath(path);
    given.forEach(
        (name, value) -> {
          if (!name.equals("shown") && !errors.containsKey(name)) {
            address.queryParam(name, value);
          }
        });
    return address.queryParam("shown", shown + PAGE).build().encode().toUriString();
  }
}
