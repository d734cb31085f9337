package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * Two provisions in force that do not go together; it never changes the step.
 *
 * @param to the first day after it; absent while open
 * @param between the two, by id; the answer holds their ids only
 */
public record Conflict(Kind kind, LocalDate from, @Nullable LocalDate to, List<Provision> between) {
  /** What does not go together, in the order of their names. */
  public enum Kind {
    /** In the target-group register while established as able to work only sheltered. */
    REGISTERED_THOUGH_SHELTERED,
    /** On two jobs with the same employer. */
    TWO_WAGE_COST_SUBSIDIES,
    WAGE_COST_SUBSIDY_WITH_WSW
  }

  public Conflict {
    between = List.copyOf(between);
  }

  public List<ProvisionId> provisions() {
    return between.stream().map(Provision::provisionId).toList();
  }
}
