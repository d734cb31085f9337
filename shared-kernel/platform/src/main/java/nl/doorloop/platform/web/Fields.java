package nl.doorloop.platform.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Money;
import nl.doorloop.platform.web.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of one JSON object that somebody sent. What is wrong is gathered, so that the caller
 * hears of all of it in one answer; a field that nobody asked for is wrong too.
 *
 * <pre>{@code
 * var grant = Fields.of(body).read(f ->
 *     new Grant(id, f.required("scheme", Scheme.class), f.date("from"), f.optionalDate("to")));
 * }</pre>
 *
 * <p>A required field that is missing or wrong stands in as {@code null} (0, false) until {@link
 * #read} or {@link #check} throws; what the maker throws because of that is a consequence and is
 * left out of the answer. Without {@code read}, call {@code check} before using what was read.
 */
public final class Fields {
  static final String IS_REQUIRED = "is required";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode object;
  private final String path;
  private final List<FieldError> errors;
  private final Set<String> asked = new HashSet<>();

  private Fields(JsonNode object, String path, List<FieldError> errors) {
    this.object = object;
    this.path = path;
    this.errors = errors;
    if (!object.isObject()) {
      errors.add(new FieldError(whole(), "must be a JSON object"));
    }
  }

  public static Fields of(JsonNode body) {
    return new Fields(body, "", new ArrayList<>());
  }

  public static Fields of(Map<String, ?> body) {
    return of(JSON.<JsonNode>valueToTree(body));
  }

  /**
   * Makes a value of all fields at once.
   *
   * @throws InvalidInput naming every field that is wrong
   */
  public <T> T read(Function<Fields, T> maker) {
    var made = make(maker);
    throwIfWrong();
    return made;
  }

  /**
   * Call when everything was asked for.
   *
   * @throws InvalidInput naming every field that is wrong
   */
  public void check() {
    rejectUnknown();
    throwIfWrong();
  }

  /** Adds what only looking at several fields together can tell. */
  public void reject(String field, String message) {
    errors.add(new FieldError(path(field), message));
  }

  /** Whether the field was sent, with something else than {@code null}. */
  public boolean has(String field) {
    return find(field).isPresent();
  }

  /**
   * A value of an enum, or of a type with a static {@code of(String)} such as every {@code
   * TextValue}.
   */
  public <T> T required(String field, Class<T> type) {
    return required(field, FieldReading.reader(type));
  }

  public <T> Optional<T> optional(String field, Class<T> type) {
    return optional(field, FieldReading.reader(type));
  }

  /**
   * @param type reads the field's text, throws {@link InvalidValue} when it cannot
   */
  public <T> T required(String field, Function<String, T> type) {
    return must(field, node -> type.apply(FieldReading.text(node)));
  }

  public <T> Optional<T> optional(String field, Function<String, T> type) {
    return may(field, node -> type.apply(FieldReading.text(node)));
  }

  /** One of the words named, where they are no enum. */
  public String oneOf(String field, Collection<String> allowed) {
    return required(field, text -> FieldReading.oneOf(text, allowed));
  }

  /** {@code yyyy-MM-dd}, from 1900 to 2199. */
  public LocalDate date(String field) {
    return required(field, FieldReading::date);
  }

  public @Nullable LocalDate optionalDate(String field) {
    return optional(field, FieldReading::date).orElse(null);
  }

  /** In euro, as a number or as text, at most two decimals. */
  public Money money(String field) {
    return required(field, Money::of);
  }

  /** Not blank, without control characters but the end of a line; spaces around it are dropped. */
  public String text(String field, int maxLength) {
    return must(field, node -> FieldReading.prose(node, maxLength));
  }

  public Optional<String> optionalText(String field, int maxLength) {
    return may(field, node -> FieldReading.prose(node, maxLength));
  }

  public int whole(String field, int min, int max) {
    return present(must(field, node -> FieldReading.whole(node, min, max)), 0);
  }

  public boolean flag(String field) {
    return present(must(field, FieldReading::flag), false);
  }

  public boolean flag(String field, boolean whenAbsent) {
    return may(field, FieldReading::flag).orElse(whenAbsent);
  }

  /** A field as it came; its reader names what is wrong in it. */
  public JsonNode json(String field) {
    return must(field, node -> node);
  }

  public Optional<JsonNode> optionalJson(String field) {
    return may(field, node -> node);
  }

  /** An object within; what is wrong in it is named {@code field.inner}. */
  public <T> T object(String field, Function<Fields, T> maker) {
    return must(field, node -> new Fields(node, path(field), errors).make(maker));
  }

  public <T> Optional<T> optionalObject(String field, Function<Fields, T> maker) {
    return may(field, node -> new Fields(node, path(field), errors).make(maker));
  }

  /** A list of objects; what is wrong in one is named {@code field[2].inner}. */
  public <T> List<T> list(String field, int maxSize, Function<Fields, T> maker) {
    return items(field, maxSize, (node, at) -> new Fields(node, at, errors).make(maker));
  }

  /** A list of values that are one text each. */
  public <T> List<T> values(String field, int maxSize, Function<String, T> type) {
    return items(
        field, maxSize, (node, at) -> attempt(node, at, n -> type.apply(FieldReading.text(n))));
  }

  private interface ItemReader<T> {
    T read(JsonNode node, String at);
  }

  private <T> List<T> items(String field, int maxSize, ItemReader<T> reader) {
    return must(
        field,
        node -> {
          FieldReading.requireList(node, maxSize);
          var made = new ArrayList<T>();
          for (int i = 0; i < node.size(); i++) {
            made.add(reader.read(node.get(i), path(field) + "[" + i + "]"));
          }
          return made;
        });
  }

  private <T> T make(Function<Fields, T> maker) {
    int before = errors.size();
    try {
      var made = maker.apply(this);
      rejectUnknown();
      return made;
    } catch (InvalidInput e) {
      errors.addAll(e.errors());
    } catch (InvalidValue e) {
      if (errors.size() == before) {
        errors.add(new FieldError(whole(), FieldReading.sentence(e)));
      }
    } catch (NullPointerException e) {
      if (errors.size() == before) {
        throw e;
      }
    }
    return nothing();
  }

  private <T> T must(String field, Function<JsonNode, T> reader) {
    var node = find(field);
    if (node.isEmpty()) {
      errors.add(new FieldError(path(field), IS_REQUIRED));
      return nothing();
    }
    return attempt(node.get(), path(field), reader);
  }

  private <T> Optional<T> may(String field, Function<JsonNode, T> reader) {
    return find(field).map(node -> attempt(node, path(field), reader));
  }

  private <T> T attempt(JsonNode node, String at, Function<JsonNode, T> reader) {
    try {
      return reader.apply(node);
    } catch (InvalidValue e) {
      errors.add(new FieldError(at, FieldReading.sentence(e)));
      return nothing();
    }
  }

  /**
   * Stands in for a value only where an error was added, which is thrown before anybody uses it.
   */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  private static <T> T present(@Nullable T read, T standIn) {
    return read == null ? standIn : read;
  }

  private Optional<JsonNode> find(String field) {
    asked.add(field);
    return Optional.ofNullable(object.get(field)).filter(node -> !node.isNull());
  }

  private void rejectUnknown() {
    for (var name : object.propertyNames()) {
      if (asked.add(name)) {
        errors.add(new FieldError(path(FieldReading.shown(name)), "is not known here"));
      }
    }
  }

  private void throwIfWrong() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private String whole() {
    return path.isEmpty() ? "body" : path;
  }

  private String path(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
