package nl.doorloop.language;

/**
 * A value that is written as one text in JSON, in a table and in an address. Each type has a static
 * {@code of(String)} that reads the same text back and throws {@link InvalidValue} for anything
 * else.
 */
public interface TextValue {
  String text();
}
