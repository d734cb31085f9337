package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;

/** The day on which something was done with a hand-over. */
final class ActDay {
  private static final String ON = "on";

  private ActDay() {}

  /** Today where nothing is said; never a day to come. */
  static LocalDate read(Fields f, Days days) {
    var today = days.today();
    var on = days.optional(f, ON);
    if (on != null && on.isAfter(today)) {
      f.reject(ON, "must not lie in the future");
    }
    return on == null ? today : on;
  }
}
