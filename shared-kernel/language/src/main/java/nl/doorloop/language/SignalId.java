package nl.doorloop.language;

import java.util.UUID;

/** One early signal of a creditor about one resident. */
public record SignalId(UUID value) implements TextValue, Comparable<SignalId> {
  public static SignalId of(String text) {
    return new SignalId(Uuids.parse(text, "signalId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(SignalId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
