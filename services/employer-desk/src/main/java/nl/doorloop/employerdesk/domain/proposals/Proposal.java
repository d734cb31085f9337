package nl.doorloop.employerdesk.domain.proposals;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.ProposalEvent.ProposalAnswered;
import nl.doorloop.language.employerdesk.ProposalEvent.ResidentProposed;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One resident proposed for one opening.
 *
 * @param answer the last answer of the employer; absent until there is one
 */
public record Proposal(ResidentProposed proposed, @Nullable ProposalAnswered answer) {
  public ProposalState state() {
    return answer == null ? ProposalState.PROPOSED : ProposalState.of(answer.outcome());
  }

  /** Why there was no place. */
  public @Nullable NotPlacedReason reason() {
    return answer == null ? null : answer.reason();
  }

  /** The day of the last answer. */
  public @Nullable LocalDate answeredOn() {
    return answer == null ? null : answer.on();
  }

  /** Whether it led to a place on a later day; on whichever day, where none is given. */
  boolean isPlacedAfter(@Nullable LocalDate day) {
    return answer != null
        && answer.outcome() == ProposalOutcome.PLACED
        && (day == null || answer.on().isAfter(day));
  }
}
