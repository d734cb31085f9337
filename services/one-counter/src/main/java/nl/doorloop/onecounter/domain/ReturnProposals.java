package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.onecounter.domain.ReturnProposal.Part;
import org.jspecify.annotations.Nullable;

/** Reads off the facts which returns were proposed, and what was decided about each. */
public final class ReturnProposals {
  private static final Comparator<ReturnProposal> IN_ORDER =
      Comparator.comparing((ReturnProposal proposal) -> proposal.proposed().fellBackOn())
          .thenComparing(proposal -> proposal.fact().eventId().value(), TextOrder::compare);

  private record Key(ReturnId returnId, ProvisionId earlier) {}

  private record Decided(Fact by, @Nullable LocalDate reinstatedOn) {}

  private final Map<ProvisionId, Reinstatable> began = new HashMap<>();
  private final Map<Key, Decided> decided = new HashMap<>();
  private final List<Fact> proposals = new ArrayList<>();

  private ReturnProposals() {}

  /**
   * @param facts everything known of one resident, in any order
   * @return by the day of the fall-back, then by the id of the proposal
   */
  public static List<ReturnProposal> of(Collection<Fact> facts) {
    if (facts.stream().noneMatch(ReturnProposals::proposes)) {
      return List.of();
    }
    var all = new ReturnProposals();
    Facts.effective(facts).forEach(all::take);
    return all.proposals.stream().map(all::proposal).sorted(IN_ORDER).toList();
  }

  private static boolean proposes(Fact fact) {
    return fact.event() instanceof ReturnProposed;
  }

  private void take(Fact fact) {
    switch (fact.event()) {
      case ReturnProposed _ -> proposals.add(fact);
      case EntitlementEvent.ReinstatementDeclined e ->
          decided.putIfAbsent(new Key(e.returnId(), e.provisionId()), new Decided(fact, null));
      case ShelteredWorkEvent.ReinstatementDeclined e ->
          decided.putIfAbsent(new Key(e.returnId(), e.provisionId()), new Decided(fact, null));
      default -> Reinstatable.of(fact).ifPresent(this::began);
    }
  }

  private void began(Reinstatable provision) {
    began.put(provision.provisionId(), provision);
    var reinstates = provision.reinstates();
    if (reinstates != null) {
      decided.put(
          new Key(reinstates.returnId(), reinstates.provisionId()),
          new Decided(provision.fact(), provision.from()));
    }
  }

  private ReturnProposal proposal(Fact fact) {
    var proposed = (ReturnProposed) fact.event();
    return new ReturnProposal(
        fact,
        proposed,
        proposed.provisions().stream().map(id -> part(proposed.returnId(), id)).toList());
  }

  private Part part(ReturnId returnId, ProvisionId earlier) {
    var decision = decided.get(new Key(returnId, earlier));
    return new Part(
        earlier,
        began.get(earlier),
        decision == null ? null : decision.by(),
        decision == null ? null : decision.reinstatedOn());
  }
}
