package nl.doorloop.language;

import java.util.UUID;

/** One hand-over between two organisations. */
public record HandOverId(UUID value) implements TextValue, Comparable<HandOverId> {
  public static HandOverId of(String text) {
    return new HandOverId(Uuids.parse(text, "handOverId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(HandOverId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
