package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Money;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about the duties that go with an entitlement: the plan of action of the young,
 * and what follows where the duty to inform was not met. A measure that lowers the aid is a {@link
 * ReductionEvent}.
 */
public sealed interface DutyEvent extends CourseEvent {
  /**
   * An administrative fine was imposed (bestuurlijke boete, Participatiewet art. 18a).
   *
   * @param harm what was paid too much because of it; absent where nothing was
   * @param breachedOn the day on which the duty to inform was not met
   * @param earlierFineOn the day of an earlier fine for the same that became final, where there is
   *     one
   * @param on the day of the decision
   */
  record FineImposed(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      Money amount,
      @Nullable Money harm,
      LocalDate breachedOn,
      @Nullable LocalDate earlierFineOn,
      LocalDate on)
      implements DutyEvent, LegalDecision {}

  /**
   * A written warning in the place of a fine (art. 18a(4)).
   *
   * @param breachedOn the day on which the duty to inform was not met
   */
  record WarningGiven(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      LocalDate breachedOn,
      LocalDate on)
      implements DutyEvent, LegalDecision {}

  /** The plan of action of who is younger than 27 was set (art. 44(4) and 44a). */
  record PlanOfActionSet(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate on)
      implements DutyEvent, LegalDecision {}

  /** The plan was evaluated with the person (art. 44a). */
  record PlanOfActionEvaluated(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate on)
      implements DutyEvent {}
}
