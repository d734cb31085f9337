package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/** A measure that lowers the aid for a time (Participatiewet art. 18). */
public sealed interface ReductionEvent extends EntitlementEvent
    permits ReductionEvent.ReductionImposed,
        ReductionEvent.ReductionReconsidered,
        ReductionEvent.ReductionRevised {
  ReductionId reductionId();

  /**
   * @param recurrence of a uniform duty; absent under the ordinance
   * @param months how long it is to last
   * @param to the first day without it
   * @param on the day of the decision
   */
  record ReductionImposed(
      ResidentId residentId,
      ProvisionId provisionId,
      ReductionId reductionId,
      Scheme scheme,
      ReductionGround ground,
      @Nullable Recurrence recurrence,
      Percentage percentage,
      LocalDate from,
      int months,
      LocalDate to,
      LocalDate on)
      implements ReductionEvent, LegalDecision {
    public ReductionImposed {
      new Period(from, to);
    }
  }

  /**
   * It was looked at again (Participatiewet art. 18(3)).
   *
   * @param upheld whether it goes on; else it ends on {@code on}
   */
  record ReductionReconsidered(
      ResidentId residentId,
      ProvisionId provisionId,
      ReductionId reductionId,
      Scheme scheme,
      LocalDate on,
      boolean upheld)
      implements ReductionEvent, LegalDecision {}

  /**
   * The person unambiguously meets the duty again: from {@code from} on it is not applied
   * (Participatiewet art. 18(11)).
   */
  record ReductionRevised(
      ResidentId residentId,
      ProvisionId provisionId,
      ReductionId reductionId,
      Scheme scheme,
      LocalDate from)
      implements ReductionEvent, LegalDecision {}
}
