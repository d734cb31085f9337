package nl.doorloop.shelteredwork.domain;

import java.time.LocalDate;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import org.jspecify.annotations.Nullable;

/**
 * An indication or an entry in a register that somebody has, or had.
 *
 * @param to the first day without it; absent where it has no end
 */
public record Held(ProvisionId provisionId, LocalDate from, @Nullable LocalDate to) {
  static Held of(StatusRecorded status) {
    return new Held(status.provisionId(), status.from(), status.to());
  }

  Held until(@Nullable LocalDate end) {
    return new Held(provisionId, from, end);
  }

  /** It ends on a day, or earlier where that was known already. */
  Held endingBy(LocalDate end) {
    return endedBy(end) ? this : until(end);
  }

  boolean endedBy(LocalDate day) {
    return to != null && !day.isBefore(to);
  }

  boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && !endedBy(day);
  }

  /** Whether both have a day in common. */
  boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
    return !endedBy(otherFrom) && (otherTo == null || otherTo.isAfter(from));
  }
}
