package nl.doorloop.onecounter.domain.switching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing covers income, and what the law offers for them.
 *
 * @param to the first day after them; absent while open
 */
public record Uncovered(
    LocalDate from, @Nullable LocalDate to, Certainty certainty, List<OfferedRemedy> remedies) {
  /** How sure it is. */
  public enum Certainty {
    CERTAIN,
    /** A contract has begun and its first pay date is still to come. */
    UNCERTAIN,
    /** Income ends on a day that is known, and nothing that follows was recorded. */
    EXPECTED
  }

  public Uncovered {
    remedies = List.copyOf(remedies);
  }
}
