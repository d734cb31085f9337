package nl.doorloop.language.decision;

import java.util.List;
import java.util.UUID;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.Decision.Accepted;
import nl.doorloop.language.decision.Decision.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Given, when, then, without a test framework: {@code
 * DecisionSpec.of(decider).given(events).when(command).then(events)}.
 */
public final class DecisionSpec<C> {
  private final Decider<C, ?, ?> decider;

  private DecisionSpec(Decider<C, ?, ?> decider) {
    this.decider = decider;
  }

  public static <C> DecisionSpec<C> of(Decider<C, ?, ?> decider) {
    return new DecisionSpec<>(decider);
  }

  /** The identity that the n-th given event (from 0) was recorded under. */
  public static EventId id(int n) {
    return new EventId(new UUID(0, n + 1L));
  }

  public Given given(DomainEvent... events) {
    var chronicle = new Chronicle();
    for (int i = 0; i < events.length; i++) {
      chronicle.add(id(i), events[i]);
    }
    return new Given(chronicle);
  }

  /** What was recorded before. */
  public final class Given {
    private final Chronicle chronicle;

    private Given(Chronicle chronicle) {
      this.chronicle = chronicle;
    }

    public Outcome when(C command) {
      return new Outcome(decider.decide(command, chronicle));
    }

    /** The command comes from a row of a file. */
    public Outcome whenRow(C command) {
      return new Outcome(decider.decideRow(command, chronicle));
    }

    /** A person says that the n-th given event was another one, or, with nothing, never was. */
    public Outcome whenCorrected(int n, @Nullable ResidentEvent replacement) {
      return new Outcome(
          decider.correct(chronicle, id(n), replacement, CorrectionReason.RECORDED_WRONGLY));
    }
  }

  /** What the command led to. */
  public record Outcome(Decision decision) {
    public void then(DomainEvent... expected) {
      require(new Accepted(List.of(expected)));
    }

    public void thenNothing() {
      require(new Accepted(List.of()));
    }

    public void thenRefused(Refusal expected) {
      require(new Refused(expected));
    }

    private void require(Decision expected) {
      if (!decision.equals(expected)) {
        throw new AssertionError("expected " + expected + "\n but was " + decision);
      }
    }
  }
}
