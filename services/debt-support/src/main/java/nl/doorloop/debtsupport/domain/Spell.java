package nl.doorloop.debtsupport.domain;

import java.time.LocalDate;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import org.jspecify.annotations.Nullable;

/**
 * How far an arrangement has come.
 *
 * @param to the first day without it, where its end is known
 * @param endDecided its end was decided here, and not only known from the start
 * @param isDeclared the municipality declared that there is no amicable solution
 */
public record Spell(
    ArrangementStarted started,
    @Nullable LocalDate to,
    boolean endDecided,
    boolean isDeclared,
    Care care) {
  /** The after-care that follows on it. */
  sealed interface Care {
    record None() implements Care {}

    record Given(LocalDate from) implements Care {}

    record Over() implements Care {}
  }

  static Spell of(ArrangementStarted started) {
    return new Spell(started, started.to(), false, false, new Care.None());
  }

  Spell endedOn(LocalDate end) {
    return new Spell(started, end, true, isDeclared, care);
  }

  Spell with(Care now) {
    return new Spell(started, to, endDecided, isDeclared, now);
  }

  Spell declared() {
    return new Spell(started, to, endDecided, true, care);
  }
}
