package nl.doorloop.onecounter.domain;

import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * The highest step that the participations in force give (rule 5), and those that give it. A job
 * without an instrument of its own gives a step only where nothing of steps 5 to 9 is in force.
 */
record DayStep(@Nullable Step step, List<Phase> givers) {
  private static final DayStep NONE = new DayStep(null, List.of());

  static DayStep of(List<Phase> phases) {
    Step highest = null;
    boolean plainJob = false;
    boolean supplement = false;
    for (var phase : phases) {
      supplement |= phase.supplementary();
      var step = phase.step();
      if (step == Step.PAID_WORK) {
        plainJob = true;
      } else if (step != null && (highest == null || step.compareTo(highest) > 0)) {
        highest = step;
      }
    }
    if (plainJob && (highest == null || highest.compareTo(Step.SHELTERED_INTERNAL) < 0)) {
      return new DayStep(
          supplement ? Step.JOB_WITH_SUPPLEMENT : Step.PAID_WORK, giving(Step.PAID_WORK, phases));
    }
    return highest == null ? NONE : new DayStep(highest, giving(highest, phases));
  }

  private static List<Phase> giving(Step step, List<Phase> phases) {
    var givers = new ArrayList<Phase>(1);
    for (var phase : phases) {
      if (phase.step() == step) {
        givers.add(phase);
      }
    }
    return givers;
  }
}
