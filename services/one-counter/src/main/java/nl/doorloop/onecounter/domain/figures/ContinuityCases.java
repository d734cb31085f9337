package nl.doorloop.onecounter.domain.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;
import nl.doorloop.onecounter.domain.FallBack;
import nl.doorloop.onecounter.domain.FallBacks;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.Residence;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.figures.ContinuityCase.Kind;
import nl.doorloop.onecounter.domain.worklist.Case;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Because;
import org.jspecify.annotations.Nullable;

/** Finds what the figures of continuity count on one resident's line. */
public final class ContinuityCases {
  private final Case known;
  private final List<Fact> effective;

  private ContinuityCases(Case known) {
    this.known = known;
    this.effective = Facts.effective(known.facts());
  }

  /**
   * By kind and first day. Most lines have none.
   *
   * @param carriedOutBy who carried out what a fact is about, as far as the facts tell
   */
  public static List<ContinuityCase> of(
      ResidentId resident,
      Trajectory trajectory,
      Collection<Fact> facts,
      Function<Fact, @Nullable Organisation> carriedOutBy) {
    boolean gaps = trajectory.gaps().stream().anyMatch(gap -> gap.kind() == Gap.Kind.INCOME);
    boolean returns = facts.stream().anyMatch(fact -> fact.event() instanceof ReturnProposed);
    if (trajectory.handOvers().isEmpty() && !gaps && !returns) {
      return List.of();
    }
    var known = new Case(resident, trajectory, List.copyOf(facts), carriedOutBy);
    return new ContinuityCases(known).all();
  }

  private List<ContinuityCase> all() {
    List<ContinuityCase> cases = new ArrayList<>();
    var handOvers = known.trajectory().handOvers();
    var fallBacks = FallBacks.of(known.facts());
    if (!handOvers.isEmpty() || !fallBacks.isEmpty()) {
      var lives = Residence.of(known.facts());
      handOvers.forEach(
          handOver ->
              cases.add(
                  AnswerToOffer.of(handOver, effective)
                      .counted(known, municipality(lives, handOver.offeredOn()))));
      fallBacks.forEach(
          fallBack -> cases.add(counted(fallBack, municipality(lives, fallBack.fellBackOn()))));
    }
    for (var gap : known.trajectory().gaps()) {
      if (gap.kind() == Gap.Kind.INCOME) {
        cases.addAll(incomeGap(gap));
      }
    }
    return List.copyOf(cases);
  }

  private static @Nullable Municipality municipality(
      SortedMap<LocalDate, Municipality> lives, LocalDate day) {
    var until = lives.headMap(day.plusDays(1));
    return until.isEmpty() ? null : until.lastEntry().getValue();
  }

  /** Told to whoever may see everything that it follows from. */
  private ContinuityCase counted(FallBack fallBack, @Nullable Municipality municipality) {
    var because = fallBack.because().stream().map(known::because).toList();
    return new ContinuityCase(
        known.resident(),
        Kind.FALL_BACK,
        fallBack.fellBackOn(),
        fallBack.reinstatedOn(),
        null,
        null,
        known.trajectory().on(fallBack.fellBackOn()).organisation(),
        municipality,
        because,
        because.stream().map(Because::need).distinct().toList());
  }

  /** A case for each run of its days with one lead and one municipality. */
  private List<ContinuityCase> incomeGap(Gap gap) {
    var because = because(gap);
    List<ContinuityCase> runs = new ArrayList<>();
    for (var segment : known.trajectory().segments()) {
      var from = segment.from().isAfter(gap.from()) ? segment.from() : gap.from();
      var to = earlier(segment.to(), gap.to());
      if (to != null && !to.isAfter(from)) {
        continue;
      }
      var run =
          new ContinuityCase(
              known.resident(),
              Kind.INCOME_GAP,
              from,
              to,
              null,
              null,
              segment.organisation(),
              segment.municipality(),
              because,
              known.needsOfIncome());
      if (!runs.isEmpty() && goesOn(runs.getLast(), run)) {
        runs.add(until(runs.removeLast(), to));
      } else {
        runs.add(run);
      }
    }
    return runs;
  }

  private static boolean goesOn(ContinuityCase before, ContinuityCase run) {
    return run.from().equals(before.to())
        && before.organisation() == run.organisation()
        && before.municipality() == run.municipality();
  }

  private static ContinuityCase until(ContinuityCase run, @Nullable LocalDate to) {
    return new ContinuityCase(
        run.residentId(),
        run.kind(),
        run.from(),
        to,
        null,
        null,
        run.organisation(),
        run.municipality(),
        run.because(),
        run.needs());
  }

  /** What ended or began on its first day; a suspension ends nothing, and opens a gap as well. */
  private List<Because> because(Gap gap) {
    List<EventId> events = new ArrayList<>();
    gap.because().forEach(cause -> events.add(cause.eventId()));
    for (var fact : effective) {
      if (fact.event() instanceof EntitlementSuspended suspended
          && Objects.equals(suspended.from(), gap.from())) {
        events.add(fact.eventId());
      }
    }
    return events.stream().map(known::because).toList();
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }
}
