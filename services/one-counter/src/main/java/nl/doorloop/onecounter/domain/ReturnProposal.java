package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody fell back within a return agreement, and what was decided about each provision that is to
 * be reinstated.
 *
 * @param fact that proposed it
 */
public record ReturnProposal(Fact fact, ReturnProposed proposed, List<Part> parts) {
  public ReturnProposal {
    parts = List.copyOf(parts);
  }

  /**
   * One provision that is to be reinstated.
   *
   * @param earlier as it began; absent where that is not known, or where no service reinstates such
   *     a provision
   * @param decided what reinstated or declined it; absent while nothing has
   * @param reinstatedOn the first day of the provision that reinstates it
   */
  public record Part(
      ProvisionId provisionId,
      @Nullable Reinstatable earlier,
      @Nullable Fact decided,
      @Nullable LocalDate reinstatedOn) {
    /** Whether a service has yet to decide about it. */
    public boolean isOpen() {
      return earlier != null && decided == null;
    }
  }
}
