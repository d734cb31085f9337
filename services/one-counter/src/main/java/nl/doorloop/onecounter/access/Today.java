package nl.doorloop.onecounter.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The current day of the region, which is that of Europe/Amsterdam wherever the machine stands. */
public record Today(Clock clock) {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  public LocalDate date() {
    return LocalDate.now(clock.withZone(HERE));
  }

  /** To the microsecond, as instants are stored and compared. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
