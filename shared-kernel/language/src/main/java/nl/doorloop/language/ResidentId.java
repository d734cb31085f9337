package nl.doorloop.language;

import java.util.UUID;

/** A person known to the region; says nothing about who that is. */
public record ResidentId(UUID value) implements TextValue, Comparable<ResidentId> {
  public static ResidentId of(String text) {
    return new ResidentId(Uuids.parse(text, "residentId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(ResidentId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
