package nl.doorloop.employerdesk.desk;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.proposals.Proposal;
import nl.doorloop.employerdesk.domain.proposals.ProposalState;
import nl.doorloop.language.ProposalId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import org.jspecify.annotations.Nullable;

/**
 * Somebody proposed for an opening. Who that is stands here only for a case worker of their
 * municipality.
 *
 * @param answeredOn the day of the last answer
 */
public record ProposalItem(
    ProposalId proposalId,
    ProposalState state,
    LocalDate proposedOn,
    @Nullable LocalDate answeredOn,
    @Nullable NotPlacedReason reason,
    @Nullable ResidentId residentId) {
  static ProposalItem of(Proposal proposal, boolean named) {
    var proposed = proposal.proposed();
    return new ProposalItem(
        proposed.proposalId(),
        proposal.state(),
        proposed.on(),
        proposal.answeredOn(),
        proposal.reason(),
        named ? proposed.residentId() : null);
  }
}
