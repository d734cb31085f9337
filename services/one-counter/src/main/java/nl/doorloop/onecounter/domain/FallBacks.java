package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import org.jspecify.annotations.Nullable;

/** How long it took, each time somebody fell back, until support was there again. */
public final class FallBacks {
  private static final Comparator<FallBack> IN_ORDER =
      Comparator.comparing(FallBack::fellBackOn)
          .thenComparing(FallBack::proposal, FallBacks::compare);

  /** A provision that began because another is reinstated. */
  private record Again(EventId by, Reinstatement reinstates, LocalDate from) {}

  private FallBacks() {}

  /**
   * @param facts everything known of one resident, in any order
   * @return by the day of the fall-back, then by the id of the proposal
   */
  public static List<FallBack> of(List<Fact> facts) {
    Map<ReturnId, List<Again>> byReturn = new HashMap<>();
    var effective = Facts.effective(facts);
    for (var fact : effective) {
      var again = again(fact);
      if (again != null) {
        byReturn.computeIfAbsent(again.reinstates().returnId(), _ -> new ArrayList<>(2)).add(again);
      }
    }
    return effective.stream()
        .filter(fact -> fact.event() instanceof ReturnProposed)
        .map(fact -> of(fact, (ReturnProposed) fact.event(), byReturn))
        .sorted(IN_ORDER)
        .toList();
  }

  private static FallBack of(
      Fact fact, ReturnProposed proposed, Map<ReturnId, List<Again>> byReturn) {
    var again = byReturn.getOrDefault(proposed.returnId(), List.of());
    var first = again.stream().map(Again::from).min(Comparator.naturalOrder()).orElse(null);
    var because = new ArrayList<EventId>();
    because.add(fact.eventId());
    again.stream().filter(a -> a.from().equals(first)).map(Again::by).forEach(because::add);
    because.sort(FallBacks::compare);
    return new FallBack(fact.eventId(), proposed.fellBackOn(), first, because);
  }

  private static @Nullable Again again(Fact fact) {
    ResidentEvent event = fact.event();
    return switch (event) {
      case EntitlementGranted e when e.reinstates() != null ->
          new Again(fact.eventId(), e.reinstates(), e.from());
      case EmploymentStarted e when e.reinstates() != null ->
          new Again(fact.eventId(), e.reinstates(), e.from());
      default -> null;
    };
  }

  private static int compare(EventId a, EventId b) {
    return TextOrder.compare(a.value(), b.value());
  }
}
