package nl.doorloop.language.employerdesk;

import java.time.LocalDate;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProposalId;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * That a resident is proposed for an opening of an employer, and what the employer answers. Both
 * organisations propose at the one desk, whichever law the resident is supported under; so it is
 * recorded under the joint arrangement, and says nothing of any scheme.
 */
public sealed interface ProposalEvent extends EmployerDeskEvent {
  ProposalId proposalId();

  OpeningId openingId();

  @Override
  default LegalFramework legalFramework() {
    return LegalFramework.WGR;
  }

  /**
   * @param employerId whose opening it is
   * @param organisation whose case worker proposes
   */
  record ResidentProposed(
      ResidentId residentId,
      ProposalId proposalId,
      OpeningId openingId,
      EmployerId employerId,
      Organisation organisation,
      LocalDate on)
      implements ProposalEvent {}

  /**
   * @param reason why there was no place; absent for another outcome
   */
  record ProposalAnswered(
      ResidentId residentId,
      ProposalId proposalId,
      OpeningId openingId,
      ProposalOutcome outcome,
      @Nullable NotPlacedReason reason,
      LocalDate on)
      implements ProposalEvent {
    public ProposalAnswered {
      if ((reason == null) == (outcome == ProposalOutcome.NOT_PLACED)) {
        throw new InvalidValue("a reason belongs to NOT_PLACED, and to nothing else");
      }
    }
  }
}
