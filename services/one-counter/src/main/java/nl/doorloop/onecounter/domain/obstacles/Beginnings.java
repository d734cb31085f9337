package nl.doorloop.onecounter.domain.obstacles;

import java.util.List;
import java.util.Set;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import org.jspecify.annotations.Nullable;

/** The events that begin provisions; support that comes with a placement has none of its own. */
final class Beginnings {
  private Beginnings() {}

  static List<EventId> of(Told told, Set<ProvisionId> provisions) {
    return told.effective().stream()
        .filter(
            fact -> {
              var begun = begun(fact.event());
              return begun != null && provisions.contains(begun);
            })
        .map(fact -> fact.eventId())
        .toList();
  }

  private static @Nullable ProvisionId begun(ResidentEvent event) {
    return switch (event) {
      case EntitlementGranted e -> e.provisionId();
      case EntitlementTakenOver e -> e.provisionId();
      case EmploymentStarted e -> e.provisionId();
      case EmploymentTakenOver e -> e.provisionId();
      case PlacementStarted e -> e.provisionId();
      case SupportStarted e -> e.supportId();
      default -> null;
    };
  }
}
