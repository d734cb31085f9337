package nl.doorloop.language;

import java.util.UUID;

/** Open places for the same work with one employer. */
public record OpeningId(UUID value) implements TextValue {
  public static OpeningId of(String text) {
    return new OpeningId(Uuids.parse(text, "openingId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  @Override
  public String toString() {
    return text();
  }
}
