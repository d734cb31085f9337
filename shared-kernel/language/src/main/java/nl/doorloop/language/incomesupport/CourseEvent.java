package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Money;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReclaimId;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What happens in the course of an entitlement and begins or settles a term of the law; the right
 * itself stays as it is.
 */
public sealed interface CourseEvent extends EntitlementEvent
    permits CourseEvent.RepairRequested,
        CourseEvent.StayAbroadStarted,
        CourseEvent.StayAbroadEnded,
        CourseEvent.UnduePaymentFound,
        CourseEvent.ReclaimDecided,
        CourseEvent.HolidayAllowancePaid,
        CourseEvent.InformationRequested,
        CourseEvent.InformationReceived,
        DutyEvent {
  /**
   * With the notice of a suspension the resident was asked to repair what led to it: the default
   * (Participatiewet art. 54(2)), or the address (art. 40(4)).
   *
   * @param kind what is suspended
   * @param repairBy the last day for it, as the college set it
   */
  record RepairRequested(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      SuspensionKind kind,
      LocalDate on,
      LocalDate repairBy)
      implements CourseEvent {
    public RepairRequested {
      new Period(on, repairBy);
    }
  }

  /**
   * The resident left the Netherlands for a time (art. 13(1)(e) and (4)).
   *
   * @param from the first day spent outside
   */
  record StayAbroadStarted(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      LocalDate from,
      StayAllowance allowance)
      implements CourseEvent {}

  /**
   * @param to the first day back in the Netherlands
   */
  record StayAbroadEnded(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate to)
      implements CourseEvent {}

  /**
   * Aid was paid that was not due (art. 58).
   *
   * @param from the first day that it was paid for
   * @param to the first day after the last one
   * @param on the day on which that was found
   */
  record UnduePaymentFound(
      ResidentId residentId,
      ProvisionId provisionId,
      ReclaimId reclaimId,
      Scheme scheme,
      UnduePaymentGround ground,
      Money amount,
      LocalDate from,
      LocalDate to,
      LocalDate on)
      implements CourseEvent {
    public UnduePaymentFound {
      new Period(from, to);
    }
  }

  /**
   * @param on the day on which the decision was sent
   * @param reclaimed whether it is reclaimed
   * @param waiver why not, or not any further; absent where it is, or where that was not asked
   */
  record ReclaimDecided(
      ResidentId residentId,
      ProvisionId provisionId,
      ReclaimId reclaimId,
      Scheme scheme,
      LocalDate on,
      boolean reclaimed,
      @Nullable ReclaimWaiver waiver)
      implements CourseEvent, LegalDecision {
    public ReclaimDecided(
        ResidentId residentId,
        ProvisionId provisionId,
        ReclaimId reclaimId,
        Scheme scheme,
        LocalDate on,
        boolean reclaimed) {
      this(residentId, provisionId, reclaimId, scheme, on, reclaimed, null);
    }
  }

  /**
   * The holiday allowance was paid (art. 45(1)).
   *
   * @param to the first day after those that it is for
   */
  record HolidayAllowancePaid(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      Money amount,
      LocalDate to,
      LocalDate on)
      implements CourseEvent {}

  /**
   * An institution was asked for information (art. 64).
   *
   * @param on the day on which it received that
   */
  record InformationRequested(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      Institution institution,
      LocalDate on)
      implements CourseEvent {}

  record InformationReceived(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      Institution institution,
      LocalDate on)
      implements CourseEvent {}
}
