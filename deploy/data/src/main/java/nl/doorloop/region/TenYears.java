package nl.doorloop.region;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The ten years up to the reference date that the files tell about, and the short time ahead that
 * is already agreed.
 */
record TenYears(LocalDate today) {
  private static final int DAYS_AHEAD = 60;

  LocalDate first() {
    return today.minusYears(10);
  }

  /** Nothing that begins or ends after this day is known yet. */
  LocalDate horizon() {
    return today.plusDays(DAYS_AHEAD);
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(first(), today);
  }
}
