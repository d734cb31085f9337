package nl.doorloop.language;

import java.util.UUID;

/** The notice of one decision, against which somebody may object. */
public record NoticeId(UUID value) implements TextValue, Comparable<NoticeId> {
  public static NoticeId of(String text) {
    return new NoticeId(Uuids.parse(text, "noticeId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(NoticeId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
