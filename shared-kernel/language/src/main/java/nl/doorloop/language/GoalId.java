package nl.doorloop.language;

import java.util.UUID;

/** One goal that is worked on with a resident. */
public record GoalId(UUID value) implements TextValue, Comparable<GoalId> {
  public static GoalId of(String text) {
    return new GoalId(Uuids.parse(text, "goalId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(GoalId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
