package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.ReliefGround;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;

/** What may be asked of an {@link Entitlement} about a measure that lowers it for a time. */
public sealed interface ReductionCommand extends EntitlementCommand {
  /**
   * Lower it for a time.
   *
   * @param percentage of the aid
   * @param months how long, at least 1
   * @param spread the percentages of the months where it is spread; else empty
   * @param urgentReasons whether they make it lower or shorter than the law says
   * @param others the other entitlements that the same person has or had
   * @param on the day of the decision
   * @param parameters what is set
   */
  record ImposeReduction(
      ProvisionId provisionId,
      ReductionId reductionId,
      ReductionGround ground,
      Percentage percentage,
      LocalDate from,
      int months,
      List<Percentage> spread,
      boolean urgentReasons,
      List<Terms> others,
      LocalDate on,
      Parameters parameters)
      implements ReductionCommand {
    public ImposeReduction {
      spread = List.copyOf(spread);
      others = List.copyOf(others);
    }

    /** The first day without it. */
    LocalDate to() {
      return from.plusMonths(spread.isEmpty() ? months : spread.size());
    }
  }

  /**
   * Look at a reduction under the ordinance again.
   *
   * @param upheld whether it goes on; else it ends on {@code on}
   */
  record ReconsiderReduction(
      ProvisionId provisionId, ReductionId reductionId, LocalDate on, boolean upheld)
      implements ReductionCommand {}

  /**
   * From {@code from} on a reduction is not applied.
   *
   * @param requestedOn the day on which the person asked for it; absent where nobody did
   */
  record ReviseReduction(
      ProvisionId provisionId,
      ReductionId reductionId,
      LocalDate from,
      ReliefGround relief,
      @Nullable LocalDate requestedOn)
      implements ReductionCommand {}
}
