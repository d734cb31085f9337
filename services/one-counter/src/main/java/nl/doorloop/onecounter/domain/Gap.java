package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something that must be continuous is not.
 *
 * @param to the first day after it; absent while open
 */
public record Gap(
    Kind kind, LocalDate from, @Nullable LocalDate to, Certainty certainty, List<Cause> because) {
  /** What is missing, in the order of their names. */
  public enum Kind {
    HAND_OVER,
    INCOME,
    RESPONSIBILITY
  }

  /** Uncertain: a contract has begun and its first pay date is still to come. */
  public enum Certainty {
    CERTAIN,
    UNCERTAIN
  }

  public Gap {
    because = List.copyOf(because);
  }

  Gap because(List<Cause> some) {
    return new Gap(kind, from, to, certainty, some);
  }

  /** Length in days; absent while open. */
  public @Nullable Long days() {
    return to == null ? null : ChronoUnit.DAYS.between(from, to);
  }
}
