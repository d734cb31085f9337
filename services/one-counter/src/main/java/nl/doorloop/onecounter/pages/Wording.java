package nl.doorloop.onecounter.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.timeline.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What a page says in the reader's language: its own texts, the names of codes, days and times. */
public final class Wording {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final MessageSource texts;
  private final Locale locale;
  private final Words words;

  public Wording(MessageSource texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
    this.words = Words.in(locale);
  }

  public Locale locale() {
    return locale;
  }

  /** The vocabulary of the timeline, in the same language. */
  public Words words() {
    return words;
  }

  public String say(String key, Object... values) {
    return texts.getMessage(key, values, locale);
  }

  public String sayOr(String key, String otherwise, Object... values) {
    var text = texts.getMessage(key, values, otherwise, locale);
    return text == null ? otherwise : text;
  }

  public String name(Enum<?> code) {
    return words.name(code);
  }

  /** A code that stands as text in an answer, such as the kind of a provision. */
  public String kind(String kind) {
    return sayOr("kind." + kind, kind);
  }

  /** {@code trede 5, beschut, intern}. */
  public String step(Step step) {
    return say("step.on", step.rung(), words.name(step));
  }

  /** {@code SDD voor Dordrecht: Mandaatbesluit 2026}. */
  public String mandate(Mandate mandate) {
    var municipality = mandate.municipality().displayName();
    var organisation = name(mandate.organisation());
    return mandate.reference() == null
        ? say("mandate.none", municipality, organisation)
        : say("mandate.for", municipality, organisation, mandate.reference());
  }

  /** {@code 21 november 2026}. */
  public String day(LocalDate day) {
    return words.day(day);
  }

  /** {@code 21-11-2026}, for tables. */
  public String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd-MM-yyyy", locale).format(day);
  }

  public String month(YearMonth month) {
    return words.month(month);
  }

  /** {@code 21 november 2026, 10:42}, in Europe/Amsterdam. */
  public String moment(Instant instant) {
    var here = instant.atZone(HERE);
    return say("moment", day(here.toLocalDate()), time(here.toLocalTime()));
  }

  public String dayOf(Instant instant) {
    return day(instant.atZone(HERE).toLocalDate());
  }

  /** From a first day through a last one; {@code to} is the first day after it. */
  public String period(LocalDate from, @Nullable LocalDate to) {
    return words.period(from, to);
  }

  /** As {@link #period}, short enough for a table or a column. */
  public String shortPeriod(LocalDate from, @Nullable LocalDate to) {
    return to == null
        ? say("period.since", shortDay(from))
        : say("period.through", shortDay(from), shortDay(to.minusDays(1)));
  }

  public String days(long days) {
    return say("days", days);
  }

  private static String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
  }
}
