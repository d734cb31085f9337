package nl.doorloop.employerdesk.domain.proposals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProposalId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.TextValue;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import org.jspecify.annotations.Nullable;

/** What may be asked of the {@link Proposals} for an opening. */
public sealed interface ProposalCommand {
  OpeningId openingId();

  /** The stream that decides about it: one for all proposals for one opening. */
  default StreamId streamId() {
    return StreamId.of(openingId());
  }

  /** Follows from the opening, whose own events stand in another stream. */
  record StreamId(UUID value) implements TextValue {
    public static StreamId of(OpeningId opening) {
      var name = "proposals for " + opening.text();
      return new StreamId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String text() {
      return value.toString();
    }

    @Override
    public String toString() {
      return text();
    }
  }

  /**
   * @param organisation whose case worker proposes
   * @param opening as it stands
   */
  record ProposeResident(
      OpeningId openingId,
      ProposalId proposalId,
      ResidentId residentId,
      Organisation organisation,
      LocalDate on,
      Opening opening)
      implements ProposalCommand {}

  /**
   * @param reason why there is no place; absent for another outcome
   */
  record AnswerProposal(
      OpeningId openingId,
      ProposalId proposalId,
      ProposalOutcome outcome,
      @Nullable NotPlacedReason reason,
      LocalDate on)
      implements ProposalCommand {}

  /** The resident begins at this opening: an open proposal, if there is one, ends as placed. */
  record SettleByPlacement(OpeningId openingId, ResidentId residentId, LocalDate on)
      implements ProposalCommand {}
}
