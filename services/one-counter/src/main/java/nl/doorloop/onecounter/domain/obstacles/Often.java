package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.doorloop.language.EventId;
import nl.doorloop.onecounter.domain.Fact;

/**
 * Something happened at least so many times within so many months: from the day of the last of them
 * until the first lies so many months back. Times that overlap are one.
 */
record Often(LocalDate from, LocalDate until, List<EventId> because) {
  Often {
    because = List.copyOf(because);
  }

  /** Something that happened on a day. */
  record Happened(LocalDate on, Fact fact) {
    static final Comparator<Happened> IN_ORDER =
        Comparator.comparing(Happened::on).thenComparing(h -> h.fact().eventId());
  }

  static List<Often> of(List<Happened> events, int times, int months) {
    var sorted = events.stream().sorted(Happened.IN_ORDER).toList();
    List<Often> found = new ArrayList<>();
    for (int last = times - 1; last < sorted.size(); last++) {
      var within = sorted.subList(last - times + 1, last + 1);
      var from = sorted.get(last).on();
      var until = within.getFirst().on().plusMonths(months);
      if (!from.isBefore(until)) {
        continue;
      }
      if (found.isEmpty() || found.getLast().until().isBefore(from)) {
        found.add(new Often(from, until, ids(within)));
      } else {
        var before = found.removeLast();
        var all = new ArrayList<>(before.because());
        ids(within).stream().filter(id -> !all.contains(id)).forEach(all::add);
        found.add(new Often(before.from(), until, all));
      }
    }
    return found;
  }

  private static List<EventId> ids(List<Happened> events) {
    return events.stream().map(h -> h.fact().eventId()).toList();
  }
}
