package nl.doorloop.language;

import java.util.UUID;

/** One reduction of an entitlement to income support. */
public record ReductionId(UUID value) implements TextValue, Comparable<ReductionId> {
  public static ReductionId of(String text) {
    return new ReductionId(Uuids.parse(text, "reductionId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(ReductionId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
