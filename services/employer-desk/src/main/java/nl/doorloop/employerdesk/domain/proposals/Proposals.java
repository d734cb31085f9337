package nl.doorloop.employerdesk.domain.proposals;

import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.ALREADY_PROPOSED;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.NO_OPENING;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.NO_PROPOSAL;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.OPENING_CLOSED;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.OPENING_FULL;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.PAST;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.PROPOSAL_ANSWERED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.AnswerProposal;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.ProposeResident;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.SettleByPlacement;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProposalId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.language.employerdesk.ProposalEvent;
import nl.doorloop.language.employerdesk.ProposalEvent.ProposalAnswered;
import nl.doorloop.language.employerdesk.ProposalEvent.ResidentProposed;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Who is proposed for one opening, in the order in which that was recorded. A resident is proposed
 * once at a time; the employer may first invite, and then says whether there is a place. One stream
 * holds them all, so that of two who propose the same resident at once only one does.
 */
public record Proposals(List<Proposal> all) {
  /** What its events are stored under. */
  public static final String STREAM_TYPE = "proposals";

  public static final Decider<ProposalCommand, ProposalEvent, Proposals> DECIDER =
      new Decider<>(
          ProposalEvent.class, new Proposals(List.of()), Proposals::decide, Proposals::evolve);

  public Proposals {
    all = List.copyOf(all);
  }

  /** Empty where the opening has no such proposal. */
  public Optional<Proposal> find(ProposalId id) {
    return all.stream().filter(p -> p.proposed().proposalId().equals(id)).findFirst();
  }

  static Decision decide(ProposalCommand command, Proposals proposals) {
    return switch (command) {
      case ProposeResident asked ->
          switch (asked.opening()) {
            case Opening.NotPosted _ -> refuse(NO_OPENING);
            case Opening.Closed _ -> refuse(OPENING_CLOSED);
            case Opening.Open(var posted, int places, var changedOn) ->
                proposals.propose(asked, posted, places, changedOn);
          };
      case AnswerProposal asked ->
          proposals
              .find(asked.proposalId())
              .map(proposal -> answer(asked, proposal))
              .orElseGet(() -> refuse(NO_PROPOSAL));
      case SettleByPlacement(_, var resident, var on) ->
          proposals
              .openFor(resident)
              .map(open -> accept(answered(open, ProposalOutcome.PLACED, on)))
              .orElseGet(Decision::accept);
    };
  }

  private Decision propose(
      ProposeResident asked, OpeningPosted posted, int places, @Nullable LocalDate changedOn) {
    if (posted.to() != null && !posted.to().isAfter(asked.on())) {
      return refuse(PAST);
    }
    if (openFor(asked.residentId()).isPresent()) {
      return refuse(ALREADY_PROPOSED);
    }
    if (placedAfter(changedOn) >= places) {
      return refuse(OPENING_FULL);
    }
    return accept(
        new ResidentProposed(
            asked.residentId(),
            asked.proposalId(),
            asked.openingId(),
            posted.employerId(),
            asked.organisation(),
            asked.on()));
  }

  private static Decision answer(AnswerProposal asked, Proposal proposal) {
    if (!proposal.state().isOpen()) {
      return refuse(PROPOSAL_ANSWERED);
    }
    if (ProposalState.of(asked.outcome()) == proposal.state()) {
      return accept();
    }
    return accept(
        new ProposalAnswered(
            proposal.proposed().residentId(),
            asked.proposalId(),
            asked.openingId(),
            asked.outcome(),
            asked.reason(),
            asked.on()));
  }

  private static ProposalAnswered answered(Proposal open, ProposalOutcome outcome, LocalDate on) {
    var proposed = open.proposed();
    return new ProposalAnswered(
        proposed.residentId(), proposed.proposalId(), proposed.openingId(), outcome, null, on);
  }

  private Optional<Proposal> openFor(ResidentId resident) {
    return all.stream()
        .filter(p -> p.state().isOpen())
        .filter(p -> p.proposed().residentId().equals(resident))
        .findFirst();
  }

  /**
   * How many were placed after the day on which the employer last said how many it seeks. Who was
   * placed on that day itself is not counted: that number may have been given because of them.
   */
  private long placedAfter(@Nullable LocalDate changedOn) {
    return all.stream().filter(p -> p.isPlacedAfter(changedOn)).count();
  }

  static Proposals evolve(Proposals before, EventId id, ProposalEvent event) {
    var all = new ArrayList<>(before.all);
    switch (event) {
      case ResidentProposed proposed -> all.add(new Proposal(proposed, null));
      case ProposalAnswered answer ->
          all.replaceAll(
              p ->
                  p.proposed().proposalId().equals(answer.proposalId())
                      ? new Proposal(p.proposed(), answer)
                      : p);
    }
    return new Proposals(all);
  }
}
