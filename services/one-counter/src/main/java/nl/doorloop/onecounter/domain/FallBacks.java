package nl.doorloop.onecounter.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.doorloop.language.EventId;
import nl.doorloop.onecounter.domain.ReturnProposal.Part;

/** How long it took, each time somebody fell back, until support was there again. */
public final class FallBacks {
  private FallBacks() {}

  /**
   * @param facts everything known of one resident, in any order
   * @return by the day of the fall-back, then by the id of the proposal
   */
  public static List<FallBack> of(List<Fact> facts) {
    return ReturnProposals.of(facts).stream().map(FallBacks::of).toList();
  }

  /** What came of one proposal. */
  public static FallBack of(ReturnProposal proposal) {
    var first =
        proposal.parts().stream()
            .map(Part::reinstatedOn)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    var because = new ArrayList<EventId>();
    because.add(proposal.fact().eventId());
    for (var part : proposal.parts()) {
      if (first != null && first.equals(part.reinstatedOn()) && part.decided() != null) {
        because.add(part.decided().eventId());
      }
    }
    because.sort((a, b) -> TextOrder.compare(a.value(), b.value()));
    return new FallBack(
        proposal.fact().eventId(), proposal.proposed().fellBackOn(), first, because);
  }
}
