package nl.doorloop.onecounter.timeline;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says things in one language: sentences, the names of codes, days and amounts. */
public final class Words {
  private static final MessageSource TEXTS = texts();

  private final Locale locale;

  private Words(Locale locale) {
    this.locale = locale;
  }

  /** In English for whoever asks for English, otherwise in Dutch. */
  public static Words in(Locale asked) {
    return new Words(
        Locale.ENGLISH.getLanguage().equals(asked.getLanguage())
            ? Locale.ENGLISH
            : Locale.of("nl", "NL"));
  }

  /** The sentence with this key; a key without a sentence is a mistake in this program. */
  public String say(String key, Object... values) {
    return TEXTS.getMessage(key, values, locale);
  }

  /** The name of a code, for example of a scheme. */
  public String name(Enum<?> code) {
    return say(code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }

  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
  }

  /** From a first day through the last day, which is the day before {@code to}. */
  public String period(LocalDate from, @Nullable LocalDate to) {
    if (to == null) {
      return say("since", day(from));
    }
    var last = to.minusDays(1);
    return last.equals(from) ? say("on", day(from)) : say("from-through", day(from), day(last));
  }

  public String money(Money money) {
    var format = NumberFormat.getCurrencyInstance(Locale.of(locale.getLanguage(), "NL"));
    return format.format(money.cents() / 100.0).replace('\u00a0', ' ');
  }

  public String hours(Hours hours) {
    return say("hours", NumberFormat.getNumberInstance(locale).format(hours.perWeek()));
  }

  private static MessageSource texts() {
    var source = new ResourceBundleMessageSource();
    source.setBasename("nl.doorloop.onecounter.timeline.events");
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    source.setBundleClassLoader(Words.class.getClassLoader());
    return source;
  }
}
