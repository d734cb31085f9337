package nl.doorloop.language;

import java.util.UUID;

/** One dated assessment on the participation ladder. */
public record AssessmentId(UUID value) implements TextValue, Comparable<AssessmentId> {
  public static AssessmentId of(String text) {
    return new AssessmentId(Uuids.parse(text, "assessmentId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(AssessmentId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
