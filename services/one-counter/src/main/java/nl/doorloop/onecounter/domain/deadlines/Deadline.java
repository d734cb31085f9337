package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.doorloop.language.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A term that runs for one resident, or ran.
 *
 * @param firstDay the first day that counts
 * @param daysStoodStill on how many days it stood still
 * @param because the event that started it
 * @param settledOn the day on which what was due was done, or need no longer be done; absent until
 *     then
 */
public record Deadline(
    LegalTerm term,
    LocalDate firstDay,
    LocalDate lastDay,
    int daysStoodStill,
    EventId because,
    @Nullable LocalDate settledOn) {
  /** Whether somebody has something to do, or may do something, as things stand on a day. */
  public boolean isOpenOn(LocalDate today) {
    return (settledOn == null || settledOn.isAfter(today))
        && !(term.isOpportunity() && lastDay.isBefore(today));
  }

  /** 0 on the last day, less than 0 after it. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, lastDay);
  }

  Deadline moved(LocalDate to, int days) {
    return new Deadline(term, firstDay, to, days, because, settledOn);
  }

  Deadline settled(LocalDate on) {
    return new Deadline(term, firstDay, lastDay, daysStoodStill, because, on);
  }
}
