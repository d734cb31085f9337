package nl.doorloop.onecounter.domain.worklist;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Segment;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The trajectory is open and nothing was recorded about it any more. After how many days that is
 * too long each organisation says for itself; the item holds the last day on which something was.
 * What concerns debts does not count: the day would tell everybody that there is something.
 */
final class ColdCaseWork {
  private ColdCaseWork() {}

  private record Heard(LocalDate on, Fact fact) {
    private static final Comparator<Heard> IN_ORDER =
        comparing(Heard::on)
            .thenComparing(heard -> heard.fact().recordedAt())
            .thenComparing(heard -> heard.fact().eventId());
  }

  static List<WorkItem> of(Case known) {
    var told = known.facts().stream().filter(fact -> !concernsDebts(fact)).toList();
    var heard =
        (told.isEmpty() ? known.facts() : told)
            .stream().map(fact -> new Heard(heardOn(fact), fact)).max(Heard.IN_ORDER).orElseThrow();
    var last = heard.fact();
    var since = heard.on();
    List<WorkItem> items = new ArrayList<>();
    for (var open : openings(known.trajectory().segments())) {
      if (open.to() == null || open.to().isAfter(since)) {
        items.add(item(known, last, since, open));
      }
    }
    // One that is open later begins with something that is recorded.
    return items.isEmpty() ? List.of() : List.of(items.getFirst());
  }

  private static boolean concernsDebts(Fact fact) {
    return fact.event().legalFramework() == LegalFramework.WGS;
  }

  private static WorkItem item(Case known, Fact last, LocalDate since, Open open) {
    var because = known.because(last.eventId());
    var from = open.from().isAfter(since) ? open.from() : since;
    return new WorkItem(
        WorkItems.id(Kind.COLD_CASE, known.resident(), last.eventId()),
        Kind.COLD_CASE,
        known.resident(),
        "NOTHING_RECORDED",
        null,
        List.of(because),
        concernsDebts(last) ? List.of(because.need()) : List.of(),
        from,
        open.to(),
        null,
        null,
        known.sees(from),
        null);
  }

  /** Where a source does not say when it registered a row, the day on which it was brought in. */
  private static LocalDate heardOn(Fact fact) {
    var learnt = Case.learntOn(fact);
    return learnt == null ? Case.recordedOn(fact) : learnt;
  }

  /** Days on which the trajectory is open. */
  private record Open(LocalDate from, @Nullable LocalDate to) {}

  private static List<Open> openings(List<Segment> segments) {
    List<Open> openings = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      int first = i;
      while (i + 1 < segments.size()
          && segments.get(i + 1).stretch() == segments.get(first).stretch()) {
        i++;
      }
      openings.add(new Open(segments.get(first).from(), segments.get(i).to()));
    }
    return openings;
  }
}
