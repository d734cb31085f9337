package nl.doorloop.language;

import java.util.UUID;

/** One step set by a case worker. */
public record OverrideId(UUID value) implements TextValue, Comparable<OverrideId> {
  public static OverrideId of(String text) {
    return new OverrideId(Uuids.parse(text, "overrideId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(OverrideId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
