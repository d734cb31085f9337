package nl.doorloop.onecounter.domain.worklist;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;
import nl.doorloop.onecounter.domain.HandOver;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Also;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;

/**
 * An open hand-over waits for its receiver: for the answer, and once accepted for the start. When
 * the day for that has passed it is the sender's work as well, who still leads.
 */
final class HandOverWork {
  private HandOverWork() {}

  static List<WorkItem> of(Case known) {
    if (known.trajectory().handOvers().isEmpty()) {
      return List.of();
    }
    Map<HandOverId, Fact> offers =
        Facts.effective(known.facts()).stream()
            .filter(fact -> fact.event() instanceof HandOverOffered)
            .collect(
                toMap(
                    fact -> ((HandOverOffered) fact.event()).handOverId(),
                    fact -> fact,
                    (a, _) -> a));
    return known.trajectory().handOvers().stream()
        .filter(handOver -> handOver.status().isOpen())
        .map(
            handOver ->
                item(known, handOver, Objects.requireNonNull(offers.get(handOver.handOverId()))))
        .toList();
  }

  private static WorkItem item(Case known, HandOver handOver, Fact offered) {
    var offer = (HandOverOffered) offered.event();
    var due =
        handOver.status() == HandOver.Status.ACCEPTED ? offer.proposedStart() : handOver.answerBy();
    var because = known.because(offered.eventId());
    return new WorkItem(
        WorkItems.id(Kind.HAND_OVER, known.resident(), handOver.handOverId()),
        Kind.HAND_OVER,
        known.resident(),
        handOver.status().name(),
        null,
        List.of(because),
        // A hand-over is seen by everybody who sees the resident.
        List.of(),
        handOver.offeredOn(),
        null,
        due,
        null,
        handOver.receiver(),
        new Also(handOver.sender(), due.plusDays(1)));
  }
}
