package nl.doorloop.language;

import java.util.UUID;

/** One application for income support. */
public record ApplicationId(UUID value) implements TextValue, Comparable<ApplicationId> {
  public static ApplicationId of(String text) {
    return new ApplicationId(Uuids.parse(text, "applicationId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(ApplicationId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
