package nl.doorloop.onecounter.domain.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.shelteredwork.AdviceEvent.BridgingStarted;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListEntered;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListLeft;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody waits for sheltered work, from the day on which they came on the waiting list until they
 * leave it or begin in such work. The list of these items, by that day, is the waiting list.
 */
@Law(
    article = "Participatiewet art. 10b lid 7",
    rule =
        "For who waits for sheltered work something is offered until it begins; as long as nothing"
            + " is recorded, that is work to be done.")
final class WaitingListWork {
  private static final String ARTICLE = "Participatiewet art. 10b lid 7";

  private final List<Entry> entries = new ArrayList<>();
  private final TreeSet<LocalDate> overOn = new TreeSet<>();
  private final TreeSet<LocalDate> bridgedFrom = new TreeSet<>();

  private WaitingListWork() {}

  private record Entry(Fact fact, WaitingListEntered entered) {}

  static List<WorkItem> of(Case known) {
    var told = new WaitingListWork();
    Facts.effective(known.facts()).forEach(told::take);
    return told.entries.stream().map(entry -> told.item(known, entry)).toList();
  }

  private void take(Fact fact) {
    switch (fact.event()) {
      case WaitingListEntered e -> entries.add(new Entry(fact, e));
      case BridgingStarted e -> bridgedFrom.add(e.from());
      case WaitingListLeft e -> overOn.add(e.on());
      case EmploymentStarted e when e.modality() == Modality.SHELTERED_WORK -> overOn.add(e.from());
      default -> {}
    }
  }

  private WorkItem item(Case known, Entry entry) {
    var from = entry.entered().from();
    var until = overOn.ceiling(from);
    boolean bridged = isBridged(from, until);
    var because = known.because(entry.fact().eventId());
    return new WorkItem(
        WorkItems.id(Kind.WAITING_LIST, known.resident(), entry.fact().eventId()),
        Kind.WAITING_LIST,
        known.resident(),
        bridged ? "BRIDGED" : "NOT_BRIDGED",
        null,
        List.of(because),
        List.of(because.need()),
        from,
        until,
        bridged ? null : from,
        bridged ? null : ARTICLE,
        entry.entered().organisation(),
        null);
  }

  /** Bridging may begin before the list; what belonged to an earlier wait does not count. */
  private boolean isBridged(LocalDate from, @Nullable LocalDate until) {
    var before = overOn.lower(from);
    var first = bridgedFrom.ceiling(before == null ? LocalDate.MIN : before);
    return first != null && (until == null || first.isBefore(until));
  }
}
