package nl.doorloop.employerdesk.domain.workplaces;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.employerdesk.domain.workplaces.WorkplaceSupport.Kind;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import org.jspecify.annotations.Nullable;

/** What stands beside a placement, from its facts in whatever order. */
final class Supports {
  private final Map<ProvisionId, WorkplaceSupport> byId = new LinkedHashMap<>();

  private Supports() {}

  static Supports of(List<ResidentEvent> work) {
    var supports = new Supports();
    work.forEach(supports::begin);
    work.forEach(supports::end);
    return supports;
  }

  /** On the days of a stay, by kind and first day. */
  List<WorkplaceSupport> within(Period stay) {
    return byId.values().stream()
        .flatMap(support -> within(stay, support).stream())
        .sorted(Comparator.comparing(WorkplaceSupport::kind).thenComparing(s -> s.period().from()))
        .toList();
  }

  private void begin(ResidentEvent fact) {
    switch (fact) {
      case PlacementStarted e -> {
        if (e.jobCoach()) {
          put(
              e.provisionId().supplement(Kind.JOB_COACH.name()),
              Kind.JOB_COACH,
              e.from(),
              null,
              null);
        }
        if (e.wageCostSubsidy() != null) {
          put(
              e.provisionId().supplement(Kind.WAGE_COST_SUBSIDY.name()),
              Kind.WAGE_COST_SUBSIDY,
              e.from(),
              null,
              e.wageCostSubsidy());
        }
      }
      case SupportStarted e -> put(e.supportId(), kind(e.kind()), e.from(), e.to(), null);
      case WageCostSubsidyGranted e ->
          put(e.supportId(), Kind.WAGE_COST_SUBSIDY, e.from(), e.to(), e.percentage());
      case ResidentEvent _ -> {}
    }
  }

  private void end(ResidentEvent fact) {
    switch (fact) {
      case SupportEnded e -> end(e.supportId(), e.to());
      case WageCostSubsidyEnded e -> end(e.supportId(), e.to());
      case ResidentEvent _ -> {}
    }
  }

  private void put(
      ProvisionId id,
      Kind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Percentage percentage) {
    byId.put(id, new WorkplaceSupport(kind, new Period(from, to), percentage));
  }

  /** Of two ends the earlier counts; one that lies before the first day leaves nothing. */
  private void end(ProvisionId id, LocalDate to) {
    byId.computeIfPresent(
        id, (_, support) -> cut(support, support.period().from(), to).orElse(null));
  }

  private static Optional<WorkplaceSupport> within(Period stay, WorkplaceSupport support) {
    return cut(support, stay.from(), stay.to());
  }

  private static Optional<WorkplaceSupport> cut(
      WorkplaceSupport support, LocalDate earliest, @Nullable LocalDate latest) {
    var from = Stream.of(support.period().from(), earliest).max(Comparator.naturalOrder()).get();
    var to =
        Stream.of(Optional.ofNullable(support.period().to()), Optional.ofNullable(latest))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return to == null || to.isAfter(from)
        ? Optional.of(
            new WorkplaceSupport(support.kind(), new Period(from, to), support.percentage()))
        : Optional.empty();
  }

  private static Kind kind(GuidanceKind kind) {
    return switch (kind) {
      case JOB_COACH -> Kind.JOB_COACH;
      case WORK_MENTOR -> Kind.WORK_MENTOR;
    };
  }
}
