package nl.doorloop.language;

import java.util.UUID;

/** One proposal to fall back within a return agreement. */
public record ReturnId(UUID value) implements TextValue, Comparable<ReturnId> {
  public static ReturnId of(String text) {
    return new ReturnId(Uuids.parse(text, "returnId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(ReturnId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
