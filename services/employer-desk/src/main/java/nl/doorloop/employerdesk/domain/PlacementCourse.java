package nl.doorloop.employerdesk.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementReviewed;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.TrainingSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.employerdesk.SubsidyGround;
import org.jspecify.annotations.Nullable;

/**
 * A placement as its start and all that happened since left it.
 *
 * @param since what happened, as recorded
 * @param endedOn the first day without it, where its end was decided here
 */
record PlacementCourse(
    PlacementStarted started, List<PlacementEvent> since, @Nullable LocalDate endedOn) {
  PlacementCourse {
    since = List.copyOf(since);
  }

  /**
   * Support over its days within those of the placement.
   *
   * @param percentage of a wage cost subsidy
   * @param ground of a wage cost subsidy that was granted on its own
   */
  record Support(
      ProvisionId id,
      Period days,
      @Nullable Percentage percentage,
      @Nullable SubsidyGround ground) {}

  static PlacementCourse of(PlacementStarted started) {
    return new PlacementCourse(started, List.of(), null);
  }

  PlacementCourse with(PlacementEvent event) {
    var more = new ArrayList<>(since);
    more.add(event);
    return new PlacementCourse(started, more, endedOn);
  }

  PlacementCourse ended(LocalDate on) {
    return new PlacementCourse(started, since, on);
  }

  ResidentId residentId() {
    return started.residentId();
  }

  LocalDate from() {
    return started.from();
  }

  /** The first day without it, as far as that is known. */
  @Nullable LocalDate end() {
    return endedOn == null ? plannedEnd() : earlier(endedOn, plannedEnd());
  }

  private @Nullable LocalDate plannedEnd() {
    var end = started.to();
    if (end == null) {
      return null;
    }
    for (var extended : of(PlacementExtended.class).toList()) {
      end = extended.to().isAfter(end) ? extended.to() : end;
    }
    return end;
  }

  boolean isOver(LocalDate day) {
    var end = end();
    return end != null && !day.isBefore(end);
  }

  <E extends PlacementEvent> Stream<E> of(Class<E> kind) {
    return since.stream().filter(kind::isInstance).map(kind::cast);
  }

  List<PlacementReviewed> reviews() {
    return of(PlacementReviewed.class).toList();
  }

  boolean trainingIsSettled() {
    return of(TrainingSettled.class).findAny().isPresent();
  }

  List<WageValueFixed> wageValues() {
    return of(WageValueFixed.class).toList();
  }

  List<Support> guidance(GuidanceKind kind) {
    var guidance = new ArrayList<Support>();
    if (kind == GuidanceKind.JOB_COACH && started.jobCoach()) {
      add(guidance, supplement(kind.name()), from(), null, null, null);
    }
    of(SupportStarted.class)
        .filter(s -> s.kind() == kind)
        .forEach(s -> add(guidance, s.supportId(), s.from(), s.to(), null, null));
    return guidance;
  }

  List<Support> subsidies() {
    var subsidies = new ArrayList<Support>();
    if (started.wageCostSubsidy() != null) {
      add(
          subsidies,
          supplement("WAGE_COST_SUBSIDY"),
          from(),
          null,
          started.wageCostSubsidy(),
          null);
    }
    of(WageCostSubsidyGranted.class)
        .forEach(s -> add(subsidies, s.supportId(), s.from(), s.to(), s.percentage(), s.ground()));
    return subsidies;
  }

  private ProvisionId supplement(String kind) {
    return started.provisionId().supplement(kind);
  }

  private void add(
      List<Support> support,
      ProvisionId id,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Percentage percentage,
      @Nullable SubsidyGround ground) {
    var end = earlier(earlier(to, supportEnds().get(id)), end());
    if (end == null || end.isAfter(from)) {
      support.add(new Support(id, new Period(from, end), percentage, ground));
    }
  }

  private Map<ProvisionId, LocalDate> supportEnds() {
    Map<ProvisionId, LocalDate> ends = new HashMap<>();
    for (var event : since) {
      if (event instanceof SupportEnded ended) {
        ends.merge(ended.supportId(), ended.to(), PlacementCourse::first);
      } else if (event instanceof WageCostSubsidyEnded ended) {
        ends.merge(ended.supportId(), ended.to(), PlacementCourse::first);
      }
    }
    return ends;
  }

  private static LocalDate first(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return first(a, b);
  }
}
