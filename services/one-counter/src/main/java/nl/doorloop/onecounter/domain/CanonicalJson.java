package nl.doorloop.onecounter.domain;

import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as RFC 8785 wants it: no white space, the shortest escapes. Members are left out when
 * absent; the caller names them in the order of their names, and writing out of order fails.
 */
final class CanonicalJson {
  private static final String HEX = "0123456789abcdef";
  private final StringBuilder out;
  private String last = "";

  private CanonicalJson(StringBuilder out) {
    this.out = out;
  }

  static <T> String array(Collection<T> values, BiConsumer<CanonicalJson, T> members) {
    var out = new StringBuilder(1024);
    array(out, values, members);
    return out.toString();
  }

  CanonicalJson text(String name, @Nullable Object value) {
    if (value != null) {
      name(name);
      quote(out, value.toString());
    }
    return this;
  }

  CanonicalJson number(String name, @Nullable Number value) {
    if (value != null) {
      name(name);
      out.append(value.longValue());
    }
    return this;
  }

  CanonicalJson truth(String name, boolean value) {
    name(name);
    out.append(value);
    return this;
  }

  CanonicalJson texts(String name, Collection<?> values) {
    name(name);
    char before = '[';
    for (var value : values) {
      out.append(before);
      quote(out, value.toString());
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
    return this;
  }

  <T> CanonicalJson objects(
      String name, Collection<T> values, BiConsumer<CanonicalJson, T> members) {
    name(name);
    array(out, values, members);
    return this;
  }

  private static <T> void array(
      StringBuilder out, Collection<T> values, BiConsumer<CanonicalJson, T> members) {
    char before = '[';
    for (var value : values) {
      out.append(before);
      object(out, json -> members.accept(json, value));
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private static void object(StringBuilder out, Consumer<CanonicalJson> members) {
    out.append('{');
    members.accept(new CanonicalJson(out));
    out.append('}');
  }

  private void name(String name) {
    if (name.compareTo(last) <= 0) {
      throw new IllegalStateException(name + " must be written before " + last);
    }
    if (!last.isEmpty()) {
      out.append(',');
    }
    last = name;
    quote(out, name);
    out.append(':');
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < 0x20) {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
