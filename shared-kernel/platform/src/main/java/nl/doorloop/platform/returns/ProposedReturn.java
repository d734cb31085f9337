package nl.doorloop.platform.returns;

import java.time.LocalDate;
import java.util.Set;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReturnId;

/**
 * A proposal to reinstate what a return agreement names.
 *
 * @param fellBackOn the first day without the step that the agreement is about
 * @param proposedOn the day on which it was recorded
 * @param provisions the earlier provisions that are to be reinstated
 */
public record ProposedReturn(
    ReturnId returnId, LocalDate fellBackOn, LocalDate proposedOn, Set<ProvisionId> provisions) {
  public ProposedReturn {
    provisions = Set.copyOf(provisions);
  }
}
