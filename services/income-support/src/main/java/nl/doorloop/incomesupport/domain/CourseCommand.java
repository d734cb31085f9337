package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Money;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReclaimId;
import nl.doorloop.language.incomesupport.Institution;
import nl.doorloop.language.incomesupport.ReclaimWaiver;
import nl.doorloop.language.incomesupport.StayAllowance;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import org.jspecify.annotations.Nullable;

/** What may be asked of an {@link Entitlement} that leaves the right as it is. */
public sealed interface CourseCommand extends EntitlementCommand {
  /**
   * Ask to repair what led to the suspension.
   *
   * @param repairBy the last day for it
   */
  record RequestRepair(ProvisionId provisionId, LocalDate on, LocalDate repairBy)
      implements CourseCommand {}

  /** {@code from} is the first day outside the Netherlands. */
  record StartStayAbroad(ProvisionId provisionId, LocalDate from, StayAllowance allowance)
      implements CourseCommand {}

  /** {@code to} is the first day back. */
  record EndStayAbroad(ProvisionId provisionId, LocalDate to) implements CourseCommand {}

  /**
   * @param to the first day after those that it was paid for
   * @param on the day on which it was found
   */
  record RecordUnduePayment(
      ProvisionId provisionId,
      ReclaimId reclaimId,
      UnduePaymentGround ground,
      Money amount,
      LocalDate from,
      LocalDate to,
      LocalDate on)
      implements CourseCommand {}

  /**
   * @param on the day on which the decision is sent
   * @param waiver why it is not reclaimed, or not any further
   */
  record DecideReclaim(
      ProvisionId provisionId,
      ReclaimId reclaimId,
      LocalDate on,
      boolean reclaimed,
      @Nullable ReclaimWaiver waiver)
      implements CourseCommand {}

  /**
   * @param to the first day after those that it is for
   */
  record PayHolidayAllowance(ProvisionId provisionId, Money amount, LocalDate to, LocalDate on)
      implements CourseCommand {}

  /** {@code on} is the day on which the institution received it. */
  record RequestInformation(ProvisionId provisionId, Institution institution, LocalDate on)
      implements CourseCommand {}

  /**
   * @param harm what was paid too much; absent where nothing was
   * @param breachedOn the day on which the duty to inform was not met
   * @param earlierFineOn the day of an earlier fine for the same that became final
   */
  record ImposeFine(
      ProvisionId provisionId,
      Money amount,
      @Nullable Money harm,
      LocalDate breachedOn,
      @Nullable LocalDate earlierFineOn,
      LocalDate on)
      implements CourseCommand {}

  /**
   * @param breachedOn the day on which the duty to inform was not met
   * @param others the other entitlements that the same person has or had
   */
  record GiveWarning(
      ProvisionId provisionId, LocalDate breachedOn, LocalDate on, List<Terms> others)
      implements CourseCommand {
    public GiveWarning {
      others = List.copyOf(others);
    }
  }

  record SetPlanOfAction(ProvisionId provisionId, LocalDate on) implements CourseCommand {}

  record EvaluatePlanOfAction(ProvisionId provisionId, LocalDate on) implements CourseCommand {}

  record ReceiveInformation(ProvisionId provisionId, Institution institution, LocalDate on)
      implements CourseCommand {}
}
