package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * Two provisions in force that do not go together; it never changes the step.
 *
 * @param to the first day after it; absent while open
 * @param provisions the two, by id
 * @param legalFrameworks those of the two, in the same order; no part of the answer
 */
public record Conflict(
    Kind kind,
    LocalDate from,
    @Nullable LocalDate to,
    List<ProvisionId> provisions,
    List<LegalFramework> legalFrameworks) {
  /** What does not go together, in the order of their names. */
  public enum Kind {
    /** In the target-group register while established as able to work only sheltered. */
    REGISTERED_THOUGH_SHELTERED,
    /** On two jobs with the same employer. */
    TWO_WAGE_COST_SUBSIDIES,
    WAGE_COST_SUBSIDY_WITH_WSW
  }

  public Conflict {
    provisions = List.copyOf(provisions);
    legalFrameworks = List.copyOf(legalFrameworks);
  }
}
