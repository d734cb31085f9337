package nl.doorloop.language;

import java.util.UUID;

/** The identity of one recorded event, for ever. */
public record EventId(UUID value) implements TextValue, Comparable<EventId> {
  public static EventId of(String text) {
    return new EventId(Uuids.parse(text, "eventId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(EventId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
