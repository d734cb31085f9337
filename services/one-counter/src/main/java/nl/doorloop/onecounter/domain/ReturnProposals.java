package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.onecounter.domain.ReturnProposal.Part;
import org.jspecify.annotations.Nullable;

/** Reads off the facts which returns were proposed, and what was decided about each. */
public final class ReturnProposals {
  private static final Comparator<ReturnProposal> IN_ORDER =
      Comparator.comparing((ReturnProposal proposal) -> proposal.proposed().fellBackOn())
          .thenComparing(proposal -> proposal.fact().eventId().value(), TextOrder::compare);

  private record Key(ReturnId returnId, ProvisionId earlier) {}

  private record Decided(Fact by, @Nullable LocalDate reinstatedOn) {}

  private final Map<ProvisionId, Fact> opened = new HashMap<>();
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
      case EntitlementGranted e -> began(fact, e.provisionId(), e.reinstates(), e.from());
      case EntitlementTakenOver e -> began(fact, e.provisionId(), null, e.from());
      case EmploymentStarted e -> began(fact, e.provisionId(), e.reinstates(), e.from());
      case EmploymentTakenOver e -> began(fact, e.provisionId(), null, e.from());
      case EntitlementEvent.ReinstatementDeclined e ->
          decided.putIfAbsent(new Key(e.returnId(), e.provisionId()), new Decided(fact, null));
      case ShelteredWorkEvent.ReinstatementDeclined e ->
          decided.putIfAbsent(new Key(e.returnId(), e.provisionId()), new Decided(fact, null));
      default -> {
        // Nothing else begins or reinstates a provision that a service may reinstate.
      }
    }
  }

  private void began(
      Fact fact, ProvisionId id, @Nullable Reinstatement reinstates, LocalDate from) {
    opened.put(id, fact);
    if (reinstates != null) {
      decided.put(
          new Key(reinstates.returnId(), reinstates.provisionId()), new Decided(fact, from));
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
        opened.get(earlier),
        decision == null ? null : decision.by(),
        decision == null ? null : decision.reinstatedOn());
  }
}
