package nl.doorloop.onecounter.flows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.figures.Durability;
import nl.doorloop.onecounter.domain.figures.DurabilityItem;
import nl.doorloop.onecounter.domain.figures.FlowFigures;
import nl.doorloop.onecounter.domain.figures.FlowQuery;
import nl.doorloop.onecounter.domain.figures.Flows;
import nl.doorloop.onecounter.domain.figures.ResidentMovements;
import nl.doorloop.onecounter.domain.figures.Suppression;
import nl.doorloop.onecounter.views.Lines;
import nl.doorloop.onecounter.views.MovementTable;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;
import org.springframework.security.access.AccessDeniedException;

/**
 * Figures for one caller: exact for analysts, with small ones left out for everybody else who may
 * see figures at all.
 */
public final class FigureDesk {
  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  private final Views views;
  private final Today today;
  private final Suppression suppression;

  public FigureDesk(Views views, Today today, Suppression suppression) {
    this.views = views;
    this.today = today;
    this.suppression = suppression;
  }

  /**
   * @throws AccessDeniedException for employers
   */
  public static void requireFigures(Caller caller) {
    if (!caller.is(Role.MANAGER)
        && !caller.is(Role.ANALYST)
        && !caller.is(Role.CASE_WORKER)
        && !caller.is(Role.ADMIN)) {
      throw new AccessDeniedException("Figures are for those who work for the organisations.");
    }
  }

  /**
   * @param knownOn absent = what is known now
   */
  public FlowFigures flows(Caller caller, FlowQuery query, Optional<Instant> knownOn) {
    var exact = Flows.of(movements(query.to(), knownOn), query);
    return caller.is(Role.ANALYST) ? exact : suppression.apply(exact);
  }

  /** The share still at or above the step reached, after 1, 3, 6 and 12 months. */
  public List<DurabilityItem> durability(
      Caller caller, FlowQuery query, Optional<Instant> knownOn) {
    var day = FlowsApi.dayOf(knownOn.orElseGet(today::now));
    var exact = Durability.of(movements(END_OF_TIME, knownOn), query, day);
    return caller.is(Role.ANALYST) ? exact : suppression.apply(exact);
  }

  private List<ResidentMovements> movements(LocalDate before, Optional<Instant> knownOn) {
    var active = views.active();
    if (knownOn.isEmpty()) {
      return new MovementTable(active.sql()).before(before);
    }
    List<ResidentMovements> movements = new ArrayList<>();
    new Lines(active)
        .each(
            knownOn.get(),
            line -> movements.add(ResidentMovements.of(line.head(), line.trajectory())));
    return movements;
  }
}
