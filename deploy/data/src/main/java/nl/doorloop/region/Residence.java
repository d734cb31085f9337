package nl.doorloop.region;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a resident lived: one municipality, or two with the day of the removal. About one in fifty
 * moves within the region each year (known, not verified).
 */
record Residence(Municipality before, LocalDate movedOn, Municipality after) {

  static Residence draw(Chance chance, LocalDate seenFrom, TenYears years) {
    var first = Municipality.draw(chance);
    var second = Municipality.draw(chance);
    var on = seenFrom.plusDays(30 + chance.daysUntil(0.03));
    return on.isAfter(years.today())
        ? new Residence(first, seenFrom, first)
        : new Residence(first, on, second);
  }

  Municipality on(LocalDate day) {
    return day.isBefore(movedOn) ? before : after;
  }

  /**
   * A provision that is tied to the municipality is broken off on these days, first days in the new
   * one.
   */
  List<LocalDate> removals() {
    return before == after ? List.of() : List.of(movedOn);
  }

  Municipality latest() {
    return after;
  }
}
