package nl.doorloop.employerdesk.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndWageCostSubsidy;
import nl.doorloop.employerdesk.domain.Placement.Ended;
import nl.doorloop.employerdesk.domain.Placement.Running;
import nl.doorloop.employerdesk.domain.PlacementCommand.EndPlacement;
import nl.doorloop.employerdesk.domain.PlacementCourse.Support;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * The provision that a command would end: a placement, guidance at work, a subsidy.
 *
 * @param to the first day without it
 * @param despite why it ends although it is being handed over
 */
public record EndOfProvision(
    ProvisionId provision, LocalDate to, @Nullable DespiteHandOver despite) {
  /** Empty where the command ends nothing. */
  public static Optional<EndOfProvision> by(PlacementCommand command, Placement placement) {
    return switch (command) {
      case EndPlacement end ->
          Optional.of(new EndOfProvision(end.provisionId(), end.to(), end.despiteHandOver()));
      case EndSupport end ->
          running(placement, end.to(), course -> course.guidance(end.kind()))
              .map(support -> new EndOfProvision(support.id(), end.to(), end.despiteHandOver()));
      case EndWageCostSubsidy end ->
          running(placement, end.to(), PlacementCourse::subsidies)
              .map(support -> new EndOfProvision(support.id(), end.to(), end.despiteHandOver()));
      case PlacementCommand _ -> Optional.empty();
    };
  }

  private static Optional<Support> running(
      Placement placement, LocalDate to, Function<PlacementCourse, Collection<Support>> support) {
    return switch (placement) {
      case Running(_, var course) -> Guiding.inForceBefore(to, support.apply(course));
      case Ended(_, var course) -> Guiding.inForceBefore(to, support.apply(course));
      case Placement _ -> Optional.empty();
    };
  }
}
