package nl.doorloop.platform.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.doorloop.language.InvalidValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Days and months in their one ISO form and no other: no time behind it, no array, no number, no
 * year of five digits.
 */
final class Dates<T> extends StdDeserializer<T> {
  static final String DAY = "must be a date such as 2026-01-31";
  static final String MONTH = "must be a month such as 2026-01";

  private final transient Pattern form;
  private final String sentence;
  private final transient Function<String, T> parse;

  private Dates(Class<T> type, String form, String sentence, Function<String, T> parse) {
    super(type);
    this.form = Pattern.compile(form);
    this.sentence = sentence;
    this.parse = parse;
  }

  static Dates<LocalDate> days() {
    return new Dates<>(LocalDate.class, "[0-9]{4}-[0-9]{2}-[0-9]{2}", DAY, LocalDate::parse);
  }

  static Dates<YearMonth> months() {
    return new Dates<>(YearMonth.class, "[0-9]{4}-[0-9]{2}", MONTH, YearMonth::parse);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING) || !form.matcher(parser.getString()).matches()) {
      throw new InvalidValue(sentence);
    }
    try {
      return parse.apply(parser.getString());
    } catch (DateTimeException e) {
      throw new InvalidValue(sentence + ", and this one does not exist");
    }
  }
}
