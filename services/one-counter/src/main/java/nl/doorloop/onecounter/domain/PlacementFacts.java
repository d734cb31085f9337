package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyPossible;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyRequested;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementReviewed;
import nl.doorloop.language.employerdesk.PlacementEvent.PremiumSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.TrainingSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyInterrupted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyResumed;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRefused;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRequested;
import org.jspecify.annotations.Nullable;

/**
 * What the facts say about placements after they began: how far they were extended, and what
 * support started and ended on its own. Facts come as recorded; of two starts of one support the
 * later recorded counts.
 */
final class PlacementFacts {
  /** Support that began on its own, of a kind that the line knows. */
  record Begun(
      ProvisionId placement,
      ProvisionId id,
      String kind,
      LocalDate from,
      @Nullable LocalDate to,
      Fact fact) {}

  private final Map<ProvisionId, List<Ending>> extensions = new HashMap<>();
  private final Map<ProvisionId, Begun> begun = new LinkedHashMap<>();
  private final Map<ProvisionId, List<Ending>> endings = new HashMap<>();

  void take(Fact fact, PlacementEvent event) {
    switch (event) {
      case PlacementExtended e -> add(extensions, e.provisionId(), e.to(), null, fact);
      case SupportStarted e ->
          begin(e.provisionId(), e.supportId(), e.kind().name(), e.from(), e.to(), fact);
      case WageCostSubsidyGranted e ->
          begin(e.provisionId(), e.supportId(), Lives.WAGE_COST_SUBSIDY, e.from(), e.to(), fact);
      case SupportEnded e -> add(endings, e.supportId(), e.to(), null, fact);
      case WageCostSubsidyEnded e -> add(endings, e.supportId(), e.to(), e.reason(), fact);
      case PlacementReviewed _,
          TrainingSettled _,
          PremiumSettled _,
          WageValueFixed _,
          LateSubsidyPossible _,
          LateSubsidyRequested _,
          WageCostSubsidyInterrupted _,
          WageCostSubsidyResumed _,
          WorkSupportRequested _,
          WorkSupportRefused _ -> {}
    }
  }

  /** Where an opening ends by itself: at its own end, or at the latest that it was extended to. */
  Ending plannedEnd(Opening opening) {
    var planned = new Ending(opening.to(), opening.endReason(), opening.fact());
    if (opening.content() instanceof Opening.Content.Placement) {
      for (var extension : extensions.getOrDefault(opening.provisionId(), List.of())) {
        boolean moves =
            extension.on().isAfter(planned.on())
                || (planned.fact() != opening.fact() && extension.on().equals(planned.on()));
        planned = moves ? extension : planned;
      }
    }
    return planned;
  }

  /** The support of a placement that began on its own; an internal work mentor is none. */
  List<Begun> support(ProvisionId placement) {
    if (begun.isEmpty()) {
      return List.of();
    }
    return begun.values().stream()
        .filter(b -> b.placement().equals(placement))
        .filter(b -> !b.kind().equals(GuidanceKind.WORK_MENTOR.name()))
        .toList();
  }

  /** What ends a provision of support on its own, as recorded. */
  List<Ending> endings(ProvisionId support) {
    return endings.getOrDefault(support, List.of());
  }

  private void begin(
      ProvisionId placement,
      ProvisionId id,
      String kind,
      LocalDate from,
      @Nullable LocalDate to,
      Fact fact) {
    begun.put(id, new Begun(placement, id, kind, from, to, fact));
  }

  private static void add(
      Map<ProvisionId, List<Ending>> to,
      ProvisionId id,
      LocalDate on,
      @Nullable EndReason reason,
      Fact fact) {
    to.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(new Ending(on, reason, fact));
  }
}
