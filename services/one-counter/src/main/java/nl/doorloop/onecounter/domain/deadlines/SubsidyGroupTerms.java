package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.onecounter.domain.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Wage cost subsidies of who was established not to belong to the group for them: each ends on the
 * day of that decision, or on its own first day where that came later.
 */
final class SubsidyGroupTerms {
  /** A subsidy with the placement that it belongs to. */
  private record Subsidy(Fact because, ProvisionId placement, ProvisionId id, LocalDate from) {}

  private final Map<ProvisionId, LocalDate> ends = new HashMap<>();
  private final List<Subsidy> subsidies = new ArrayList<>();
  private final List<CapacityDecided> decisions = new ArrayList<>();

  private SubsidyGroupTerms() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static List<Deadline> of(List<Fact> effective) {
    var terms = new SubsidyGroupTerms();
    effective.forEach(terms::take);
    return terms.terms();
  }

  private void take(Fact fact) {
    switch (fact.event()) {
      case CapacityDecided e when e.kind() == CapacityKind.WAGE_COST_SUBSIDY_GROUP ->
          decisions.add(e);
      case PlacementStarted e -> {
        end(e.provisionId(), e.to());
        if (e.wageCostSubsidy() != null) {
          var id = e.provisionId().supplement("WAGE_COST_SUBSIDY");
          subsidies.add(new Subsidy(fact, e.provisionId(), id, e.from()));
        }
      }
      case PlacementEnded e -> end(e.provisionId(), e.to());
      case WageCostSubsidyGranted e -> {
        end(e.supportId(), e.to());
        subsidies.add(new Subsidy(fact, e.provisionId(), e.supportId(), e.from()));
      }
      case WageCostSubsidyEnded e -> end(e.supportId(), e.to());
      default -> {
        // Nothing else gives or takes a subsidy, or says who belongs to the group.
      }
    }
  }

  private void end(ProvisionId id, @Nullable LocalDate to) {
    if (to != null) {
      ends.merge(id, to, (a, b) -> a.isBefore(b) ? a : b);
    }
  }

  private List<Deadline> terms() {
    var outside = outside();
    var terms = new ArrayList<Deadline>();
    for (var subsidy : subsidies) {
      for (var days : outside) {
        var day = days.from().isAfter(subsidy.from()) ? days.from() : subsidy.from();
        var settled =
            Stream.of(ends.get(subsidy.id()), ends.get(subsidy.placement()), days.to())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (settled == null || settled.isAfter(day)) {
          terms.add(
              new Deadline(
                  LegalTerm.SUBSIDY_GROUP, day, day, 0, subsidy.because().eventId(), settled));
        }
      }
    }
    return terms;
  }

  /** The days from a decision that they do not belong to the group until one that they do. */
  private List<Period> outside() {
    decisions.sort(Comparator.comparing(CapacityDecided::on));
    var periods = new ArrayList<Period>();
    @Nullable LocalDate since = null;
    for (var decision : decisions) {
      if (!decision.established() && since == null) {
        since = decision.on();
      } else if (decision.established() && since != null) {
        if (decision.on().isAfter(since)) {
          periods.add(new Period(since, decision.on()));
        }
        since = null;
      }
    }
    if (since != null) {
      periods.add(new Period(since, null));
    }
    return periods;
  }
}
