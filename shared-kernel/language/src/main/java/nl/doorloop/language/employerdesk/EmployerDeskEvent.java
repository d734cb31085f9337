package nl.doorloop.language.employerdesk;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What the employer desk records about a resident: placements with the support that belongs to
 * them, and for which openings somebody is proposed.
 */
public sealed interface EmployerDeskEvent extends ResidentEvent
    permits EmployerDeskEvent.PlacementStarted,
        EmployerDeskEvent.PlacementEnded,
        PlacementEvent,
        ProposalEvent {
  @Override
  default LegalFramework legalFramework() {
    return LegalFramework.PW;
  }

  @Override
  default ProcessingActivity processingActivity() {
    return ProcessingActivity.EMPLOYER_SERVICES;
  }

  /**
   * A placement begins. A job coach and a wage cost subsidy (Participatiewet art. 10d) belong to it
   * over the same days, each a provision of its own on {@code SUPPORT}. {@code origin} is present
   * where the placement was taken over from a file.
   */
  record PlacementStarted(
      ResidentId residentId,
      ProvisionId provisionId,
      PlacementKind kind,
      @Nullable Hours hoursPerWeek,
      @Nullable KvkNumber employer,
      @Nullable Percentage wageCostSubsidy,
      boolean jobCoach,
      @Nullable LocalDate firstPayDate,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable EndReason endReason,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn,
      @Nullable Origin origin,
      @Nullable Money monthlyWage)
      implements EmployerDeskEvent {
    /** One whose wage is not known. */
    public PlacementStarted(
        ResidentId residentId,
        ProvisionId provisionId,
        PlacementKind kind,
        @Nullable Hours hoursPerWeek,
        @Nullable KvkNumber employer,
        @Nullable Percentage wageCostSubsidy,
        boolean jobCoach,
        @Nullable LocalDate firstPayDate,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable EndReason endReason,
        Organisation organisation,
        Municipality municipality,
        LocalDate registeredOn,
        @Nullable Origin origin) {
      this(
          residentId,
          provisionId,
          kind,
          hoursPerWeek,
          employer,
          wageCostSubsidy,
          jobCoach,
          firstPayDate,
          from,
          to,
          endReason,
          organisation,
          municipality,
          registeredOn,
          origin,
          null);
    }

    public PlacementStarted {
      new Period(from, to);
      if (monthlyWage != null && !kind.isPaid()) {
        throw new InvalidValue("a wage belongs to a placement that is paid");
      }
      if (wageCostSubsidy != null && kind != PlacementKind.JOB) {
        throw new InvalidValue("a wage cost subsidy belongs to a job");
      }
    }
  }

  /**
   * {@code to} is the first day without the placement and what belongs to it.
   *
   * @param despiteHandOver why it ends although it was being handed over
   */
  record PlacementEnded(
      ResidentId residentId,
      ProvisionId provisionId,
      LocalDate to,
      EndReason reason,
      @Nullable DespiteHandOver despiteHandOver)
      implements EmployerDeskEvent {
    public PlacementEnded(
        ResidentId residentId, ProvisionId provisionId, LocalDate to, EndReason reason) {
      this(residentId, provisionId, to, reason, null);
    }
  }
}
