package nl.doorloop.employerdesk.domain.workplaces;

import nl.doorloop.language.Percentage;
import nl.doorloop.language.Period;
import org.jspecify.annotations.Nullable;

/**
 * Guidance at a workplace, or a wage cost subsidy for it, on days within its own. The employer is a
 * party to both (Participatiewet art. 10 lid 3 and 5, art. 10d lid 1).
 *
 * @param percentage of the statutory minimum wage with holiday allowance; of a subsidy only
 */
public record WorkplaceSupport(Kind kind, Period period, @Nullable Percentage percentage) {
  /** What it is. */
  public enum Kind {
    JOB_COACH,
    WORK_MENTOR,
    WAGE_COST_SUBSIDY
  }
}
