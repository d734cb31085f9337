package nl.doorloop.testsupport.broken.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

class AsksTheClock {
  LocalDate today() {
    return LocalDate.now();
  }

  Instant instant(Clock clock) {
    return clock.instant();
  }

  Date date() {
    return new Date();
  }

  long millis() {
    return System.currentTimeMillis() + System.nanoTime();
  }
}
