package nl.doorloop.testsupport.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;

interface IbanPage {
  default LocalDate shown(Clock clock, Logger log) {
    log.info("shown");
    return LocalDate.now(clock);
  }
}
