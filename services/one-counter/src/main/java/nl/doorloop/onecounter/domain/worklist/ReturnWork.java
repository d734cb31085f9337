package nl.doorloop.onecounter.domain.worklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Movement;
import nl.doorloop.onecounter.domain.ReturnProposal;
import nl.doorloop.onecounter.domain.ReturnProposal.Part;
import nl.doorloop.onecounter.domain.ReturnProposals;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A temporary movement has an agreed way back: from four weeks before the agreed day on, until the
 * resident moves to another step or the line closes. Who fell back within an agreement waits for
 * what it names: each provision is the work of whoever carried it out, until it is reinstated or
 * declined.
 */
final class ReturnWork {
  private static final Set<Direction> AWAY =
      EnumSet.of(Direction.UP, Direction.DOWN, Direction.INFLOW, Direction.OUTFLOW);

  /** What such an item is about, beside the directions of the movements. */
  private static final String PROPOSED = "PROPOSED";

  private ReturnWork() {}

  static List<WorkItem> of(Case known) {
    var agreed =
        known.trajectory().movements().stream()
            .filter(movement -> movement.temporary() && movement.returnOn() != null)
            .map(movement -> item(known, movement, Objects.requireNonNull(movement.returnOn())));
    var proposed =
        ReturnProposals.of(known.facts()).stream()
            .flatMap(
                proposal ->
                    proposal.parts().stream()
                        .filter(Part::isOpen)
                        .map(part -> item(known, proposal, part)));
    return Stream.concat(agreed, proposed).toList();
  }

  private static WorkItem item(Case known, ReturnProposal proposal, Part part) {
    var earlier = Objects.requireNonNull(part.earlier());
    var began = earlier.fact().eventId();
    return new WorkItem(
        WorkItems.id(
            Kind.RETURN,
            known.resident(),
            proposal.proposed().returnId() + " " + part.provisionId()),
        Kind.RETURN,
        known.resident(),
        PROPOSED,
        null,
        List.of(known.because(proposal.fact().eventId()), known.because(began)),
        List.of(known.need(began)),
        Case.recordedOn(proposal.fact()),
        null,
        proposal.proposed().fellBackOn(),
        null,
        earlier.organisation(),
        null);
  }

  private static WorkItem item(Case known, Movement movement, LocalDate returnOn) {
    var cause =
        movement.because().stream()
            .map(c -> c.eventId().text())
            .collect(Collectors.joining(" ", movement.direction() + " ", ""));
    return new WorkItem(
        WorkItems.id(Kind.RETURN, known.resident(), cause),
        Kind.RETURN,
        known.resident(),
        movement.direction().name(),
        null,
        known.because(movement.because()),
        List.of(),
        returnOn.minusWeeks(WorkItems.WEEKS_OF_NOTICE),
        movedOn(known, movement),
        returnOn,
        null,
        known.sees(movement.on()),
        null);
  }

  private static @Nullable LocalDate movedOn(Case known, Movement temporary) {
    return known.trajectory().movements().stream()
        .filter(movement -> movement.on().isAfter(temporary.on()))
        .filter(movement -> AWAY.contains(movement.direction()))
        .map(Movement::on)
        .findFirst()
        .orElse(null);
  }
}
