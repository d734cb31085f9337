package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.Axis;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.onecounter.domain.Life.DatedCause;
import nl.doorloop.onecounter.domain.Opening.Content;

/**
 * Folds the events of one provision into its {@link Life}: the earliest end counts, a renewal moves
 * the end that was known, changes count by the day that they are about, and a provision that is in
 * force on no day has no life.
 */
final class Lives {
  static final String JOB_COACH = "JOB_COACH";
  static final String WAGE_COST_SUBSIDY = "WAGE_COST_SUBSIDY";

  private final Opening opening;
  private final Ending ending;
  private final List<Life> lives = new ArrayList<>(1);

  private Lives(Opening opening, Ending ending) {
    this.opening = opening;
    this.ending = ending;
  }

  /**
   * The provision that an opening begins, and the support that comes with it.
   *
   * @param endings as recorded
   * @param changes by day
   * @param placements what placements went through
   */
  static List<Life> of(
      Opening opening, List<Ending> endings, List<Change> changes, PlacementFacts placements) {
    var ending = knownEnd(opening, changes, placements);
    for (var other : endings) {
      ending = other.on().isAfter(ending.on()) ? ending : other;
    }
    if (!ending.on().isAfter(opening.from())) {
      return List.of();
    }
    var fold = new Lives(opening, ending);
    switch (opening.content()) {
      case Content.Income income -> fold.income(income, changes);
      case Content.Work work -> fold.work(work, changes);
      case Content.Placement placement ->
          fold.lives.addAll(
              PlacementLives.of(opening, placement, ending, fold.ownCauses(), placements));
      case Content.Status(var kind) ->
          fold.throughout(opening.shownAs(Axis.STATUS, kind.name(), kind.legalFramework()));
      case Content.Debt(var arrangement) ->
          fold.throughout(opening.shownAs(Axis.DEBT, arrangement.name(), LegalFramework.WGS));
    }
    return fold.lives;
  }

  /** As it was opened, as a placement was extended, or as an indication was renewed last. */
  private static Ending knownEnd(Opening opening, List<Change> changes, PlacementFacts placements) {
    var end = placements.plannedEnd(opening);
    if (opening.content() instanceof Content.Status) {
      for (var change : changes) {
        if (change.fact().event() instanceof IndicationRenewed renewed) {
          end = new Ending(Dated.orOpen(renewed.to()), null, change.fact());
        }
      }
    }
    return end;
  }

  private void income(Content.Income income, List<Change> changes) {
    boolean covers = income.scheme() != Scheme.SPECIAL_ASSISTANCE;
    boolean supplementary = covers && income.supplementary();
    var shown =
        opening.shownAs(Axis.INCOME, income.scheme().name(), income.scheme().legalFramework());
    var phases = phases();
    boolean suspended = false;
    for (var change : changes) {
      boolean suspends = change.fact().event() instanceof EntitlementSuspended;
      if (suspends || change.fact().event() instanceof EntitlementResumed) {
        phases.income(change.on(), shown, cover(covers && !suspended), supplementary);
        suspended = suspends;
      }
    }
    phases.income(ending.on(), shown, cover(covers && !suspended), supplementary);
    add(shown, phases.all(), ownCauses());
  }

  private static Cover cover(boolean covers) {
    return covers ? Cover.INCOME_SUPPORT : Cover.NONE;
  }

  private void work(Content.Work work, List<Change> changes) {
    var phases = phases();
    var causes = ownCauses();
    var modality = work.modality();
    var employer = work.employer();
    for (var change : changes) {
      if (change.fact().event() instanceof ModalityChanged changed
          && !change.on().isBefore(opening.from())
          && change.on().isBefore(ending.on())) {
        work(phases, change.on(), new Content.Work(modality, employer, work.firstPayDate()));
        modality = changed.modality();
        employer = changed.employer();
        causes.add(cause(change.on(), change.fact(), Axis.PARTICIPATION));
      }
    }
    var last = work(phases, ending.on(), new Content.Work(modality, employer, work.firstPayDate()));
    add(last, phases.all(), causes);
  }

  private Provision work(Phases phases, LocalDate to, Content.Work work) {
    var modality = work.modality();
    var shown = opening.shownAs(Axis.PARTICIPATION, modality.name(), modality.legalFramework());
    phases.participation(
        to, shown, modality.step(), modality.isEmployment(), work.firstPayDate(), work.employer());
    return shown;
  }

  private void throughout(Provision shown) {
    add(shown, phases().throughout(shown, null), ownCauses());
  }

  private Phases phases() {
    return new Phases(opening.from(), ending.on());
  }

  private void add(Provision shown, List<Phase> phases, List<DatedCause> causes) {
    lives.add(
        new Life(
            shown.provisionId(),
            shown.axis(),
            shown.organisation(),
            opening.from(),
            ending.on(),
            ending.reason(),
            phases,
            causes));
  }

  private List<DatedCause> ownCauses() {
    var axis =
        switch (opening.content()) {
          case Content.Income _ -> Axis.INCOME;
          case Content.Work _, Content.Placement _ -> Axis.PARTICIPATION;
          case Content.Status _ -> Axis.STATUS;
          case Content.Debt _ -> Axis.DEBT;
        };
    var causes = new ArrayList<DatedCause>(2);
    causes.add(cause(opening.from(), opening.fact(), axis));
    if (!ending.on().equals(Dated.OPEN)) {
      causes.add(cause(ending.on(), ending.fact(), axis));
    }
    return causes;
  }

  private static DatedCause cause(LocalDate on, Fact fact, Axis axis) {
    return new DatedCause(on, new Cause(fact.eventId(), axis, fact.event().legalFramework()));
  }
}
