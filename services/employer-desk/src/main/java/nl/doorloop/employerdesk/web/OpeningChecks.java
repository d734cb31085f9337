package nl.doorloop.employerdesk.web;

import nl.doorloop.employerdesk.domain.employers.Employer;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.employers.OpeningRefusal;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.StreamId;
import nl.doorloop.employerdesk.domain.proposals.Proposals;
import nl.doorloop.language.OpeningId;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.commands.Corrections;
import nl.doorloop.platform.commands.States;
import org.springframework.stereotype.Component;

/** Keeps a corrected opening within what its employer has, and one with proposals in its place. */
@Component
class OpeningChecks implements Corrections.Check {
  private final States states;

  OpeningChecks(States states) {
    this.states = states;
  }

  @Override
  public void require(String streamId, Object before, Object after) {
    if (!(before instanceof Opening) || !(after instanceof Opening now)) {
      return;
    }
    var posted = Opening.posted(now);
    if (posted.isEmpty()) {
      requireNoProposals(OpeningId.of(streamId));
      return;
    }
    var establishment = posted.get().establishment();
    var employer = states.of(Employer.DECIDER, posted.get().employerId().text());
    if (establishment != null
        && !(employer instanceof Employer.Known(var known, _)
            && known.containsKey(establishment))) {
      throw new CommandRefused(OpeningRefusal.UNKNOWN_ESTABLISHMENT);
    }
  }

  private void requireNoProposals(OpeningId opening) {
    var proposals = states.of(Proposals.DECIDER, StreamId.of(opening).text());
    if (!proposals.all().isEmpty()) {
      throw new CommandRefused(OpeningRefusal.OPENING_HAS_PROPOSALS);
    }
  }
}
