package nl.doorloop.platform.commands;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import nl.doorloop.language.decision.Refusal;

/** What happens to commands besides being carried out; in numbers, never of whom. */
final class CommandMeters {
  private final MeterRegistry meters;
  private final Counter again;
  private final Counter givenUp;
  private final Counter repeated;

  CommandMeters(MeterRegistry meters) {
    this.meters = meters;
    this.again = conflicts("again");
    this.givenUp = conflicts("given-up");
    this.repeated =
        Counter.builder("doorloop.command.repeats")
            .description("Commands whose key was known: answered as before, nothing happened twice")
            .register(meters);
    // So that what never happened shows as 0, and a rate over it is none instead of unknown.
    for (var problem : CommandProblem.values()) {
      refusals(problem);
    }
  }

  /** Somebody else was first; the command begins again. */
  void again() {
    again.increment();
  }

  /** Somebody else was first time and again. */
  void givenUp() {
    givenUp.increment();
  }

  void repeated() {
    repeated.increment();
  }

  void refused(Refusal why) {
    refusals(why).increment();
  }

  private Counter conflicts(String outcome) {
    return Counter.builder("doorloop.command.conflicts")
        .description("Commands that met another one at the same stream")
        .tag("outcome", outcome)
        .register(meters);
  }

  private Counter refusals(Refusal why) {
    return Counter.builder("doorloop.command.refusals")
        .description("Commands that a rule refused, by its code")
        .tag("code", why.name())
        .register(meters);
  }
}
