package nl.doorloop.language;

import java.util.UUID;

/** One notification that somebody wants to apply for income support. */
public record NotificationId(UUID value) implements TextValue, Comparable<NotificationId> {
  public static NotificationId of(String text) {
    return new NotificationId(Uuids.parse(text, "notificationId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(NotificationId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
