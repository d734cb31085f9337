package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import org.jspecify.annotations.Nullable;

/**
 * A provision as it began, of a kind that can be reinstated: income support, or sheltered work and
 * day activities.
 *
 * @param fact that it began with
 * @param kind the scheme, or the modality of the first day
 * @param from the first day
 * @param organisation who carries it out, and decides whether it is reinstated
 * @param reinstates what it reinstates itself; absent where it is new
 */
public record Reinstatable(
    Fact fact,
    ProvisionId provisionId,
    Enum<?> kind,
    LocalDate from,
    Organisation organisation,
    @Nullable Reinstatement reinstates) {
  /** Empty for a fact with which no such provision begins. */
  public static Optional<Reinstatable> of(Fact fact) {
    return Optional.ofNullable(
        switch (fact.event()) {
          case EntitlementGranted e ->
              new Reinstatable(
                  fact, e.provisionId(), e.scheme(), e.from(), e.organisation(), e.reinstates());
          case EntitlementTakenOver e ->
              new Reinstatable(
                  fact, e.provisionId(), e.scheme(), e.from(), e.organisation(), null);
          case EmploymentStarted e ->
              new Reinstatable(
                  fact, e.provisionId(), e.modality(), e.from(), e.organisation(), e.reinstates());
          case EmploymentTakenOver e ->
              new Reinstatable(
                  fact, e.provisionId(), e.modality(), e.from(), e.organisation(), null);
          default -> null;
        });
  }

  public boolean isIncomeSupport() {
    return kind instanceof Scheme;
  }
}
