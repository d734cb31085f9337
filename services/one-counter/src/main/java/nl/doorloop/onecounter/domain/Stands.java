package nl.doorloop.onecounter.domain;

import static nl.doorloop.onecounter.domain.Dated.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.doorloop.language.Axis;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;

/** Walks once through time, from one turning day to the next, and says what holds in between. */
final class Stands {
  private final InForce<Phase> phases;
  private final InForce<Assessment> assessments;
  private final InForce<SetStep> setSteps;
  private final InForce<Lead> leads;
  private final InForce<Promise> promises;
  private final Places places;
  private int nextMove;
  private @Nullable Municipality municipality;
  private List<Provision> provisions = List.of();
  private DayStep given = new DayStep(null, List.of());
  private int supportLevel;
  private Cover cover = Cover.NONE;
  private LocalDate lastPhaseStart = LocalDate.MIN;

  private Stands(Circumstances circumstances) {
    Comparator<Dated> asTheyCome = (_, _) -> 0;
    phases = new InForce<>(circumstances.phases(), Phase.BY_ID);
    assessments = new InForce<>(circumstances.assessments(), asTheyCome);
    setSteps = new InForce<>(circumstances.setSteps(), SetStep.AS_RECORDED);
    leads = new InForce<>(circumstances.leads(), asTheyCome);
    promises = new InForce<>(circumstances.promises(), Promise.IN_ORDER);
    places = circumstances.places();
    municipality = places.first();
  }

  /** From the first turning day on without end, each from one turning day to the next. */
  static List<Stand> of(Circumstances circumstances) {
    var days = circumstances.turningDays();
    var walk = new Stands(circumstances);
    var stands = new ArrayList<Stand>(days.size());
    for (int i = 0; i < days.size(); i++) {
      var to = i + 1 < days.size() ? days.get(i + 1) : Dated.OPEN;
      stands.add(walk.stand(days.get(i), to));
    }
    return stands;
  }

  private Stand stand(LocalDate from, LocalDate to) {
    if (phases.moveTo(from)) {
      weighPhases();
    }
    assessments.moveTo(from);
    setSteps.moveTo(from);
    leads.moveTo(from);
    promises.moveTo(from);
    var moves = places.moves();
    while (nextMove < moves.size() && !moves.get(nextMove).from().isAfter(from)) {
      municipality = moves.get(nextMove++).municipality();
    }
    var assessment = countingAssessment();
    var setStep = setSteps.now().isEmpty() ? null : setSteps.now().getLast();
    var step = given.step();
    if (setStep != null) {
      step = setStep.step();
    } else if (step == null && assessment != null) {
      step = assessment.step();
    }
    var lastStart = lastStart(assessment);
    return new Stand(
        from,
        to,
        step,
        supportLevel,
        provisions,
        given.givers(),
        lead(assessment),
        municipality,
        cover,
        lastStart == null && promises.now().isEmpty(),
        lastStart);
  }

  private void weighPhases() {
    var now = phases.now();
    var shown = new Provision[now.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = now.get(i).provision();
    }
    provisions = List.of(shown);
    given = DayStep.of(now);
    cover = Cover.NONE;
    lastPhaseStart = LocalDate.MIN;
    boolean jobCoach = false;
    boolean subsidy = false;
    for (var phase : now) {
      cover = phase.cover().compareTo(cover) > 0 ? phase.cover() : cover;
      if (!phase.isOn(Axis.STATUS)) {
        lastPhaseStart = later(lastPhaseStart, phase.startedOn());
      }
      if (phase.isOn(Axis.SUPPORT)) {
        jobCoach |= phase.provision().kind().equals(Lives.JOB_COACH);
        subsidy |= phase.provision().kind().equals(Lives.WAGE_COST_SUBSIDY);
      }
    }
    supportLevel = (jobCoach ? 1 : 0) + (subsidy ? 1 : 0);
  }

  /** The assessment that counts and gives a step. */
  private @Nullable Assessment countingAssessment() {
    var now = assessments.now();
    return now.isEmpty() || now.getFirst().step() == null ? null : now.getFirst();
  }

  private @Nullable LocalDate lastStart(@Nullable Assessment assessment) {
    var last = lastPhaseStart;
    if (assessment != null) {
      last = later(last, assessment.from());
    }
    for (var setStep : setSteps.now()) {
      last = later(last, setStep.from());
    }
    return last.equals(LocalDate.MIN) ? null : last;
  }

  /**
   * Who leads (rule 7): while a hand-over is open the sender, else as recorded, else by default.
   */
  private @Nullable Organisation lead(@Nullable Assessment assessment) {
    if (!promises.now().isEmpty()) {
      return promises.now().getFirst().handOver().sender();
    }
    if (!leads.now().isEmpty()) {
      return leads.now().getFirst().organisation();
    }
    var leading = firstStarted(given.givers(), _ -> true);
    if (leading == null) {
      leading = firstStarted(phases.now(), axis -> axis == Axis.INCOME);
    }
    if (leading == null && assessment != null) {
      return assessment.organisation();
    }
    if (leading == null) {
      leading = firstStarted(phases.now(), axis -> axis != Axis.STATUS);
    }
    return leading == null ? null : leading.provision().organisation();
  }

  private static @Nullable Phase firstStarted(List<Phase> phases, Predicate<Axis> on) {
    Phase first = null;
    for (var phase : phases) {
      if (on.test(phase.provision().axis())
          && (first == null || Phase.FIRST_STARTED.compare(phase, first) < 0)) {
        first = phase;
      }
    }
    return first;
  }
}
