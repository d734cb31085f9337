package nl.doorloop.language;

import java.util.UUID;

/** One undue payment, of which it is decided whether it is reclaimed. */
public record ReclaimId(UUID value) implements TextValue, Comparable<ReclaimId> {
  public static ReclaimId of(String text) {
    return new ReclaimId(Uuids.parse(text, "reclaimId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(ReclaimId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
