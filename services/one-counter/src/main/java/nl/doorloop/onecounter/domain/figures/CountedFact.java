package nl.doorloop.onecounter.domain.figures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as a figure counts it.
 *
 * @param on the day under which it is counted; of a gap its first day in the period
 * @param days to the answer, the start or the reinstatement, absent while there is none; of a gap
 *     its days in the period
 * @param met whether it belongs to the share; absent for a figure that is no share
 */
public record CountedFact(
    ContinuityCase counted, LocalDate on, @Nullable Long days, @Nullable Boolean met) {
  /** The same every time it is read, and no way back to the resident. */
  public UUID id() {
    var text = counted.residentId().text() + counted.kind() + counted.from() + counted.because();
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
