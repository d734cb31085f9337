package nl.doorloop.onecounter.domain;

import static nl.doorloop.onecounter.domain.Dated.later;
import static nl.doorloop.onecounter.domain.Dated.orOpen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.doorloop.language.Axis;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Source;
import nl.doorloop.language.Step;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.onecounter.domain.Life.DatedCause;
import nl.doorloop.onecounter.domain.Opening.Content;
import org.jspecify.annotations.Nullable;

/**
 * A placement and the support that belongs to it: what came with it has its days, what began on its
 * own has days of its own within them. The support in force gives the step of a job.
 */
final class PlacementLives {
  private final Opening opening;
  private final Content.Placement placement;
  private final Ending ending;
  private final PlacementFacts facts;
  private final List<Life> support = new ArrayList<>(2);

  private PlacementLives(
      Opening opening, Content.Placement placement, Ending ending, PlacementFacts facts) {
    this.opening = opening;
    this.placement = placement;
    this.ending = ending;
    this.facts = facts;
  }

  /**
   * @param causes of the placement itself
   */
  static List<Life> of(
      Opening opening,
      Content.Placement placement,
      Ending ending,
      List<DatedCause> causes,
      PlacementFacts facts) {
    var fold = new PlacementLives(opening, placement, ending, facts);
    fold.support();
    var lives = new ArrayList<Life>(fold.support.size() + 1);
    lives.add(fold.placement(causes));
    lives.addAll(fold.support);
    return lives;
  }

  private Life placement(List<DatedCause> causes) {
    var shown = opening.shownAs(Axis.PARTICIPATION, placement.kind().name(), LegalFramework.PW);
    var phases = new Phases(opening.from(), ending.on());
    var turns = new TreeSet<LocalDate>();
    for (var life : support) {
      turns.add(life.from());
      turns.add(life.to());
    }
    turns.add(ending.on());
    var day = opening.from();
    for (var turn : turns) {
      phases.participation(
          turn,
          shown,
          step(day),
          placement.kind().isPaid(),
          placement.firstPayDate(),
          placement.employer());
      day = turn;
    }
    return life(shown, opening.from(), ending, phases.all(), causes);
  }

  private Step step(LocalDate day) {
    if (!placement.kind().isPaid()) {
      return Step.UNPAID_WORK;
    }
    if (isSupported(day, Lives.JOB_COACH)) {
      return Step.SUPPORTED_JOB;
    }
    return isSupported(day, Lives.WAGE_COST_SUBSIDY) ? Step.SUBSIDISED_JOB : Step.PAID_WORK;
  }

  private boolean isSupported(LocalDate day, String kind) {
    for (var life : support) {
      if (life.phases().getFirst().provision().kind().equals(kind)
          && !life.from().isAfter(day)
          && life.to().isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  private void support() {
    if (placement.jobCoach()) {
      comesAlong(Lives.JOB_COACH);
    }
    if (placement.wageCostSubsidy()) {
      comesAlong(Lives.WAGE_COST_SUBSIDY);
    }
    for (var begun : facts.support(opening.provisionId())) {
      boolean fits =
          placement.kind() == PlacementKind.JOB || !begun.kind().equals(Lives.WAGE_COST_SUBSIDY);
      if (fits) {
        var shown =
            new Provision(
                begun.id(),
                Axis.SUPPORT,
                begun.kind(),
                opening.organisation(),
                Openings.nameOf(null, Source.PLACEMENTS),
                null,
                LegalFramework.PW);
        add(shown, begun.from(), new Ending(orOpen(begun.to()), null, begun.fact()), begun.fact());
      }
    }
  }

  private void comesAlong(String kind) {
    ProvisionId id = opening.provisionId().supplement(kind);
    add(opening.shownAs(id, Axis.SUPPORT, kind, LegalFramework.PW), opening.from(), ending, null);
  }

  /**
   * Support ends with its placement at the latest.
   *
   * @param begins the event that it begins by; absent where that of the placement says it
   */
  private void add(Provision shown, LocalDate asked, Ending planned, @Nullable Fact begins) {
    var from = later(asked, opening.from());
    var own = planned;
    for (var other : facts.endings(shown.provisionId())) {
      own = other.on().isAfter(own.on()) ? own : other;
    }
    var end = own.on().isBefore(ending.on()) ? own : ending;
    if (!end.on().isAfter(from)) {
      return;
    }
    var causes = new ArrayList<DatedCause>(2);
    if (begins != null) {
      causes.add(cause(from, begins));
    }
    if (end != ending) {
      causes.add(cause(end.on(), end.fact()));
    }
    var phases = new Phases(from, end.on()).throughout(shown, placement.employer());
    support.add(life(shown, from, end, phases, causes));
  }

  private static Life life(
      Provision shown, LocalDate from, Ending end, List<Phase> phases, List<DatedCause> causes) {
    return new Life(
        shown.provisionId(),
        shown.axis(),
        shown.organisation(),
        from,
        end.on(),
        end.reason(),
        phases,
        causes);
  }

  private static DatedCause cause(LocalDate on, Fact fact) {
    return new DatedCause(
        on, new Cause(fact.eventId(), Axis.SUPPORT, fact.event().legalFramework()));
  }
}
