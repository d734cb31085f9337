package nl.doorloop.onecounter.domain.figures;

import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who reached a step still stood there, or higher, after so many months. A figure
 * is absent only where it is suppressed.
 *
 * @param share {@code held} of {@code of}, from 0 to 1
 */
public record DurabilityItem(
    Step step, int months, @Nullable Long of, @Nullable Long held, @Nullable Double share) {
  static DurabilityItem exact(Step step, int months, long of, long held) {
    return new DurabilityItem(step, months, of, held, (double) held / of);
  }
}
