package nl.doorloop.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stay in one situation, {@code [from, until)}.
 *
 * @param until the first day after it, or null while nobody knows
 * @param reason why it ended, null while open
 * @param next where the resident went, null while open or when the resident left the region's files
 *     for good
 * @param employer KvK number of the fictive employer, for work outside
 * @param firstPay the day of the first wage where that comes later than the first day of work
 * @param income what the resident lived on
 */
record Episode(
    Situation situation,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable EndReason reason,
    @Nullable Situation next,
    String employer,
    @Nullable LocalDate firstPay,
    Situation.Income income) {

  /** Whether this stay ends on the very day the other one begins. */
  boolean adjoins(Episode later) {
    return later.from.equals(until);
  }
}
