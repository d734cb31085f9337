package nl.doorloop.language.shelteredwork;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import org.jspecify.annotations.Nullable;

/**
 * What sheltered work records: employments with their modality and hours, day activities,
 * indications and registers.
 */
public sealed interface ShelteredWorkEvent extends ResidentEvent
    permits AdviceEvent,
        SickLeaveEvent,
        StatusEvent,
        ShelteredWorkEvent.EmploymentStarted,
        ShelteredWorkEvent.EmploymentTakenOver,
        ShelteredWorkEvent.ModalityChanged,
        ShelteredWorkEvent.HoursChanged,
        ShelteredWorkEvent.EmploymentEnded,
        ShelteredWorkEvent.ReinstatementDeclined,
        ShelteredWorkEvent.StatusRecorded {
  @Override
  default ProcessingActivity processingActivity() {
    return ProcessingActivity.SHELTERED_WORK;
  }

  /**
   * An employment or day activities begin, in the modality named.
   *
   * @param indication of Wsw employments: what is known of the indication; absent in the first
   *     version of this event, and where nothing is known
   * @param reinstates the employment whose arrangement it starts from; absent where it is new
   */
  record EmploymentStarted(
      ResidentId residentId,
      ProvisionId provisionId,
      Modality modality,
      @Nullable Hours hoursPerWeek,
      @Nullable KvkNumber employer,
      @Nullable LocalDate firstPayDate,
      LocalDate from,
      @Nullable LocalDate to,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn,
      @Nullable IndicationGround indication,
      @Nullable Reinstatement reinstates,
      @Nullable Money monthlyWage)
      implements ShelteredWorkEvent {
    public EmploymentStarted {
      new Period(from, to);
      if (monthlyWage != null && !modality.isEmployment()) {
        throw new InvalidValue("a wage belongs to an employment");
      }
    }

    /** Started without anything known of an indication. */
    public EmploymentStarted(
        ResidentId residentId,
        ProvisionId provisionId,
        Modality modality,
        @Nullable Hours hoursPerWeek,
        @Nullable KvkNumber employer,
        @Nullable LocalDate firstPayDate,
        LocalDate from,
        @Nullable LocalDate to,
        Organisation organisation,
        Municipality municipality,
        LocalDate registeredOn) {
      this(
          residentId,
          provisionId,
          modality,
          hoursPerWeek,
          employer,
          firstPayDate,
          from,
          to,
          organisation,
          municipality,
          registeredOn,
          null,
          null,
          null);
    }

    /** One that reinstates nothing. */
    public EmploymentStarted(
        ResidentId residentId,
        ProvisionId provisionId,
        Modality modality,
        @Nullable Hours hoursPerWeek,
        @Nullable KvkNumber employer,
        @Nullable LocalDate firstPayDate,
        LocalDate from,
        @Nullable LocalDate to,
        Organisation organisation,
        Municipality municipality,
        LocalDate registeredOn,
        @Nullable IndicationGround indication) {
      this(
          residentId,
          provisionId,
          modality,
          hoursPerWeek,
          employer,
          firstPayDate,
          from,
          to,
          organisation,
          municipality,
          registeredOn,
          indication,
          null,
          null);
    }

    @Override
    public LegalFramework legalFramework() {
      return modality.legalFramework();
    }
  }

  /**
   * An employment or day activities decided in the system of an organisation, taken over from a row
   * of its file as that stands there.
   */
  record EmploymentTakenOver(
      ResidentId residentId,
      ProvisionId provisionId,
      Modality modality,
      @Nullable Hours hoursPerWeek,
      @Nullable KvkNumber employer,
      @Nullable LocalDate firstPayDate,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable EndReason endReason,
      Organisation organisation,
      Municipality municipality,
      Origin origin)
      implements ShelteredWorkEvent {
    public EmploymentTakenOver {
      new Period(from, to);
    }

    @Override
    public LegalFramework legalFramework() {
      return modality.legalFramework();
    }
  }

  /**
   * From a date on the same employment goes on in another modality, perhaps at another employer.
   */
  record ModalityChanged(
      ResidentId residentId,
      ProvisionId provisionId,
      Modality modality,
      @Nullable KvkNumber employer,
      LocalDate from)
      implements ShelteredWorkEvent {
    @Override
    public LegalFramework legalFramework() {
      return modality.legalFramework();
    }
  }

  record HoursChanged(
      ResidentId residentId,
      ProvisionId provisionId,
      Modality modality,
      Hours hoursPerWeek,
      LocalDate from)
      implements ShelteredWorkEvent {
    @Override
    public LegalFramework legalFramework() {
      return modality.legalFramework();
    }
  }

  /**
   * @param to the first day without the employment or the day activities
   * @param wayBack what was settled about a way back; absent in the first version of this event,
   *     and where none was at stake
   * @param despiteHandOver why it ends although it was being handed over
   * @param shelter why somebody who no longer belongs to the group of the Wsw may be dismissed;
   *     absent for everybody else
   */
  record EmploymentEnded(
      ResidentId residentId,
      ProvisionId provisionId,
      Modality modality,
      LocalDate to,
      EndReason reason,
      @Nullable WayBack wayBack,
      @Nullable DespiteHandOver despiteHandOver,
      @Nullable ShelterGround shelter)
      implements ShelteredWorkEvent {
    /** Of somebody who may be dismissed without shelter. */
    public EmploymentEnded(
        ResidentId residentId,
        ProvisionId provisionId,
        Modality modality,
        LocalDate to,
        EndReason reason,
        @Nullable WayBack wayBack,
        @Nullable DespiteHandOver despiteHandOver) {
      this(residentId, provisionId, modality, to, reason, wayBack, despiteHandOver, null);
    }

    public EmploymentEnded(
        ResidentId residentId,
        ProvisionId provisionId,
        Modality modality,
        LocalDate to,
        EndReason reason,
        @Nullable WayBack wayBack) {
      this(residentId, provisionId, modality, to, reason, wayBack, null);
    }

    /** Ended without anything about a way back. */
    public EmploymentEnded(
        ResidentId residentId,
        ProvisionId provisionId,
        Modality modality,
        LocalDate to,
        EndReason reason) {
      this(residentId, provisionId, modality, to, reason, null, null);
    }

    @Override
    public LegalFramework legalFramework() {
      return modality.legalFramework();
    }
  }

  /**
   * An employment or day activities that ended are not reinstated under a return agreement.
   *
   * @param provisionId the earlier employment
   * @param on the day of the decision
   */
  record ReinstatementDeclined(
      ResidentId residentId,
      ProvisionId provisionId,
      Modality modality,
      ReturnId returnId,
      LocalDate on,
      NotReinstatedReason reason)
      implements ShelteredWorkEvent, LegalDecision {
    @Override
    public LegalFramework legalFramework() {
      return modality.legalFramework();
    }
  }

  /** An indication or an entry in a register holds over a period. */
  record StatusRecorded(
      ResidentId residentId,
      ProvisionId provisionId,
      StatusKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn)
      implements ShelteredWorkEvent {
    public StatusRecorded {
      new Period(from, to);
    }

    @Override
    public LegalFramework legalFramework() {
      return kind.legalFramework();
    }
  }
}
