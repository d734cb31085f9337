package nl.doorloop.language;

import java.util.UUID;

/** One request for debt support. */
public record DebtRequestId(UUID value) implements TextValue, Comparable<DebtRequestId> {
  public static DebtRequestId of(String text) {
    return new DebtRequestId(Uuids.parse(text, "requestId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(DebtRequestId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
