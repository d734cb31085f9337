package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import java.util.List;
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
   * @param percentage of the aid, in each of its months
   * @param months how long it is to last, where it is not spread
   * @param to the first day without it
   * @param on the day of the decision
   * @param spread of the aid, month by month from {@code from} on, where it is spread (art. 18(5))
   * @param relief why it is lower or shorter than the law says; absent where it is not
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
      LocalDate on,
      @Nullable List<Percentage> spread,
      @Nullable ReliefGround relief)
      implements ReductionEvent, LegalDecision {
    public ReductionImposed {
      new Period(from, to);
      spread = spread == null ? null : List.copyOf(spread);
    }

    /** One that is not spread, and no less than the law says. */
    public ReductionImposed(
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
        LocalDate on) {
      this(
          residentId,
          provisionId,
          reductionId,
          scheme,
          ground,
          recurrence,
          percentage,
          from,
          months,
          to,
          on,
          null,
          null);
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
   * From {@code from} on it is not applied (Participatiewet art. 18(10) and (11)).
   *
   * @param relief why; absent in what was recorded before other grounds were: the duty is met again
   * @param requestedOn the day on which the person asked for it; absent where nobody had to
   */
  record ReductionRevised(
      ResidentId residentId,
      ProvisionId provisionId,
      ReductionId reductionId,
      Scheme scheme,
      LocalDate from,
      @Nullable ReliefGround relief,
      @Nullable LocalDate requestedOn)
      implements ReductionEvent, LegalDecision {
    public ReductionRevised(
        ResidentId residentId,
        ProvisionId provisionId,
        ReductionId reductionId,
        Scheme scheme,
        LocalDate from) {
      this(residentId, provisionId, reductionId, scheme, from, null, null);
    }
  }
}
