package nl.doorloop.onecounter.flows;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.figures.Continuity;
import nl.doorloop.onecounter.domain.figures.ContinuityCase;
import nl.doorloop.onecounter.domain.figures.ContinuityData;
import nl.doorloop.onecounter.domain.figures.ContinuityFigure;
import nl.doorloop.onecounter.domain.figures.ContinuityFigures;
import nl.doorloop.onecounter.domain.figures.CountedFact;
import nl.doorloop.onecounter.domain.figures.FlowQuery;
import nl.doorloop.onecounter.domain.figures.OpenLine;
import nl.doorloop.onecounter.domain.figures.Suppression;
import nl.doorloop.onecounter.domain.worklist.Need;
import nl.doorloop.onecounter.views.ContinuityTable;
import nl.doorloop.onecounter.views.Lines;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.web.Unavailable;

/**
 * The figures of continuity for one caller, and the facts that one of them counts. Case workers see
 * those of the residents whom they may see; whoever may see no persons sees them without a
 * resident, and only where the figure itself is shown.
 */
public final class ContinuityDesk {
  private final Views views;
  private final ResidentAccess access;
  private final Today today;
  private final Suppression suppression;

  public ContinuityDesk(Views views, ResidentAccess access, Today today, Suppression suppression) {
    this.views = views;
    this.access = access;
    this.today = today;
    this.suppression = suppression;
  }

  /**
   * Of all together and of every municipality, or of the one that is asked for.
   *
   * @param knownOn absent = what is known now
   * @throws Unavailable while the views of this version are being built
   */
  public ContinuityFigures figures(Caller caller, FlowQuery query, Optional<Instant> knownOn) {
    var all = figures(caller, query, data(query, knownOn), day(knownOn));
    return query.municipality() == null ? all : all.only(query.municipality());
  }

  /** What a figure counts, by day. */
  public OpenedFigure open(
      Caller caller, FlowQuery query, ContinuityFigure figure, Optional<Instant> knownOn) {
    var data = data(query, knownOn);
    var day = day(knownOn);
    var facts = Continuity.open(data, query, figure, day);
    if (caller.is(Role.CASE_WORKER)) {
      return new OpenedFigure(seen(caller, facts), false);
    }
    var row = figures(caller, query, data, day).row(query.municipality());
    return row.shows(figure)
        ? new OpenedFigure(facts.stream().map(OpenedFigure.Item::withoutResident).toList(), false)
        : new OpenedFigure(List.of(), true);
  }

  private ContinuityFigures figures(
      Caller caller, FlowQuery query, ContinuityData data, LocalDate day) {
    var exact = Continuity.of(data, query, day);
    return caller.is(Role.ANALYST) ? exact : suppression.apply(exact);
  }

  private List<OpenedFigure.Item> seen(Caller caller, List<CountedFact> facts) {
    Map<UUID, KnownResident> residents =
        access
            .find(facts.stream().map(f -> f.counted().residentId().value()).distinct().toList())
            .stream()
            .collect(toMap(resident -> resident.asked().value(), identity()));
    List<OpenedFigure.Item> items = new ArrayList<>();
    for (var fact : facts) {
      var resident = residents.get(fact.counted().residentId().value());
      if (resident != null
          && ResidentAccess.maySee(caller, resident)
          && fact.counted().needs().stream().allMatch(need -> maySee(caller, need))) {
        items.add(OpenedFigure.Item.of(fact, because -> maySee(caller, because.need())));
      }
    }
    return items;
  }

  private static boolean maySee(Caller caller, Need need) {
    return caller.maySee(need.framework(), need.carriedOutBy());
  }

  private LocalDate day(Optional<Instant> knownOn) {
    return FlowsApi.dayOf(knownOn.orElseGet(today::now));
  }

  private ContinuityData data(FlowQuery query, Optional<Instant> knownOn) {
    var active = views.active();
    if (knownOn.isEmpty()) {
      if (!active.generation().ours()) {
        throw new Unavailable(
            "The figures of continuity are being built.",
            new IllegalStateException("the views are of another version"));
      }
      return new ContinuityTable(active.sql()).of(query, today.date());
    }
    List<ContinuityCase> cases = new ArrayList<>();
    List<OpenLine> open = new ArrayList<>();
    new Lines(active)
        .each(
            knownOn.get(),
            line -> {
              cases.addAll(line.continuity());
              open.addAll(OpenLine.of(line.head(), line.trajectory()));
            });
    return new ContinuityData(cases, open);
  }
}
