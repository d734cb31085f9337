package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import org.jspecify.annotations.Nullable;

/**
 * Somebody fell back within a return agreement, and what was decided about each provision that is
 * to be reinstated.
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
   * @param opened what the earlier provision began with; absent where that is not known, or where
   *     no service reinstates such a provision
   * @param decided what reinstated or declined it; absent while nothing has
   * @param reinstatedOn the first day of the provision that reinstates it
   */
  public record Part(
      ProvisionId provisionId,
      @Nullable Fact opened,
      @Nullable Fact decided,
      @Nullable LocalDate reinstatedOn) {
    /** Whether a service has yet to decide about it. */
    public boolean isOpen() {
      return opened != null && decided == null;
    }

    /** Who carried the earlier provision out, and decides. */
    public Optional<Organisation> organisation() {
      return opened == null
          ? Optional.empty()
          : switch (opened.event()) {
            case EntitlementGranted e -> Optional.of(e.organisation());
            case EntitlementTakenOver e -> Optional.of(e.organisation());
            case EmploymentStarted e -> Optional.of(e.organisation());
            case EmploymentTakenOver e -> Optional.of(e.organisation());
            default -> Optional.empty();
          };
    }

    public boolean isIncomeSupport() {
      return opened != null && opened.event() instanceof IncomeSupportEvent;
    }
  }
}
