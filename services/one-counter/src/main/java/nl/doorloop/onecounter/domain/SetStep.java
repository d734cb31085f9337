package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.Comparator;
import nl.doorloop.language.Axis;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContinuityEvent.StepOverridden;

/** A case worker's override: the step over these days, and nothing else (rule 5). */
record SetStep(Fact fact, LocalDate from, LocalDate to, Step step) implements Dated {
  /** Of two the later recorded counts. */
  static final Comparator<SetStep> AS_RECORDED =
      Comparator.comparing(SetStep::fact, EffectiveFacts.AS_RECORDED);

  static SetStep of(Fact fact, StepOverridden event) {
    return new SetStep(fact, event.from(), Dated.orOpen(event.to()), event.step());
  }

  Cause cause() {
    return new Cause(fact.eventId(), Axis.PARTICIPATION, fact.event().legalFramework());
  }
}
