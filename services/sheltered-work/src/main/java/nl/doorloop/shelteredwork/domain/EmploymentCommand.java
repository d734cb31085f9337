package nl.doorloop.shelteredwork.domain;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelterGround;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.WayBack;
import org.jspecify.annotations.Nullable;

/** What may be asked of an {@link Employment}. */
public sealed interface EmploymentCommand {
  ProvisionId provisionId();

  /** The stream that decides about it. */
  default ProvisionId streamId() {
    return provisionId();
  }

  /**
   * An employment or day activities begin.
   *
   * @param employer who hires the worker, or employs them under Wsw art. 7; absent where unknown
   * @param firstPayDate when the first wages are paid; absent where unknown
   * @param to the first day without it, where that is known from the start
   * @param indication how the Wsw indication is known here on the first day
   * @param indicationElsewhere whether the case worker has seen an indication elsewhere
   * @param monthlyWage before tax, as agreed; absent where unknown
   */
  record StartEmployment(
      ProvisionId provisionId,
      ResidentId residentId,
      Modality modality,
      @Nullable Hours hoursPerWeek,
      @Nullable KvkNumber employer,
      @Nullable LocalDate firstPayDate,
      LocalDate from,
      @Nullable LocalDate to,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn,
      IndicationStanding indication,
      boolean indicationElsewhere,
      @Nullable Money monthlyWage)
      implements EmploymentCommand {
    /** The wage is not known. */
    public StartEmployment(
        ProvisionId provisionId,
        ResidentId residentId,
        Modality modality,
        @Nullable Hours hoursPerWeek,
        @Nullable KvkNumber employer,
        @Nullable LocalDate firstPayDate,
        LocalDate from,
        @Nullable LocalDate to,
        Organisation organisation,
        Municipality municipality,
        LocalDate registeredOn,
        IndicationStanding indication,
        boolean indicationElsewhere) {
      this(
          provisionId,
          residentId,
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
          indicationElsewhere,
          null);
    }

    /** Nothing is known of an indication. */
    public StartEmployment(
        ProvisionId provisionId,
        ResidentId residentId,
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
          provisionId,
          residentId,
          modality,
          hoursPerWeek,
          employer,
          firstPayDate,
          from,
          to,
          organisation,
          municipality,
          registeredOn,
          IndicationStanding.UNKNOWN,
          false);
    }
  }

  /** From a day on it goes on in another modality, or at another employer, under the same law. */
  record ChangeModality(
      ProvisionId provisionId, Modality modality, @Nullable KvkNumber employer, LocalDate from)
      implements EmploymentCommand {}

  record ChangeHours(ProvisionId provisionId, Hours hoursPerWeek, LocalDate from)
      implements EmploymentCommand {}

  /**
   * @param to the first day without it
   * @param wayBack what was settled about a way back; absent where nothing was
   * @param shelter why somebody who no longer belongs to the group may be dismissed
   */
  record EndEmployment(
      ProvisionId provisionId,
      LocalDate to,
      EndReason reason,
      @Nullable WayBack wayBack,
      @Nullable DespiteHandOver despiteHandOver,
      @Nullable ShelterGround shelter)
      implements EmploymentCommand {
    /** Of somebody who may be dismissed without shelter. */
    public EndEmployment(
        ProvisionId provisionId,
        LocalDate to,
        EndReason reason,
        @Nullable WayBack wayBack,
        @Nullable DespiteHandOver despiteHandOver) {
      this(provisionId, to, reason, wayBack, despiteHandOver, null);
    }

    /** One that is not being handed over. */
    public EndEmployment(
        ProvisionId provisionId, LocalDate to, EndReason reason, @Nullable WayBack wayBack) {
      this(provisionId, to, reason, wayBack, null, null);
    }
  }

  /** {@code from} is the first day of it; nobody records why. */
  record StartSickLeave(ProvisionId provisionId, LocalDate from) implements EmploymentCommand {}

  /** {@code from} is the first day on which they are no longer ill. */
  record Recover(ProvisionId provisionId, LocalDate from) implements EmploymentCommand {}

  /**
   * Take over a row of the file of an organisation, as it stands there; again with other content
   * when a later file has that.
   */
  record TakeOverEmployment(EmploymentTakenOver row) implements EmploymentCommand {
    @Override
    public ProvisionId provisionId() {
      return row.provisionId();
    }
  }

  /**
   * An employment or day activities that ended begin again, as they were, under a return agreement.
   *
   * @param earlier what ended
   * @param fellBackOn the first day without the step that the agreement is about
   * @param hoursPerWeek absent = as on the last day
   * @param municipality in which the resident lives
   * @param indication how the Wsw indication is known here on the first day
   * @param indicationElsewhere whether the case worker has seen an indication elsewhere
   */
  record ReinstateEmployment(
      ReturnId returnId,
      ProvisionId earlierId,
      Contract earlier,
      LocalDate fellBackOn,
      LocalDate from,
      @Nullable Hours hoursPerWeek,
      @Nullable LocalDate firstPayDate,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn,
      IndicationStanding indication,
      boolean indicationElsewhere)
      implements EmploymentCommand {
    /** Of the employment that begins. */
    @Override
    public ProvisionId provisionId() {
      return Reinstatement.successor(returnId, earlierId);
    }
  }

  /** It does not begin again, although a return agreement names it. */
  record DeclineReinstatement(
      ReturnId returnId,
      ProvisionId earlierId,
      Contract earlier,
      LocalDate on,
      NotReinstatedReason reason)
      implements EmploymentCommand {
    /** Of the employment that would have begun. */
    @Override
    public ProvisionId provisionId() {
      return Reinstatement.successor(returnId, earlierId);
    }
  }

  /** The row that was taken over is no longer true of this resident. */
  record WithdrawTakenOver(ProvisionId provisionId, CorrectionReason reason)
      implements EmploymentCommand {}
}
