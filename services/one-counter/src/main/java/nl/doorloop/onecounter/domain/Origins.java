package nl.doorloop.onecounter.domain;

import java.util.Optional;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import org.jspecify.annotations.Nullable;

/** The row of a file that an event came from. */
public final class Origins {
  private Origins() {}

  public static Optional<Origin> of(ResidentEvent event) {
    return Optional.ofNullable(find(event));
  }

  private static @Nullable Origin find(ResidentEvent event) {
    return switch (event) {
      case EntitlementTakenOver e -> e.origin();
      case EmploymentTakenOver e -> e.origin();
      case AssessmentRecorded e -> e.origin();
      case PlacementStarted e -> e.origin();
      case ArrangementStarted e -> e.origin();
      case EventCorrected e -> find(e.replacement());
      case ResidentEvent _ -> null;
    };
  }
}
