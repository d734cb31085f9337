package nl.doorloop.onecounter.domain.switching;

import java.util.List;
import java.util.function.Predicate;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.onecounter.domain.CoverEnd;
import nl.doorloop.onecounter.domain.IncomeCover;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Trajectory;

/**
 * What is known of a resident, for one caller.
 *
 * @param trajectory as the caller sees it
 * @param covers of all provisions, also of those that the caller may not see
 * @param ends where income ends without a follow-up
 * @param events those that count and that the caller may see, as recorded
 * @param visible what of the provisions the caller may see
 * @param complete whether the caller may see all income; if not, nothing is said of days on which
 *     nothing that they may see covers
 */
public record Known(
    Trajectory trajectory,
    List<IncomeCover> covers,
    List<CoverEnd> ends,
    List<ResidentEvent> events,
    Predicate<Provision> visible,
    boolean complete) {
  public Known {
    covers = List.copyOf(covers);
    ends = List.copyOf(ends);
    events = List.copyOf(events);
  }

  /** Of provisions that the caller may see. */
  List<IncomeCover> seen() {
    return covers.stream().filter(cover -> visible.test(cover.provision())).toList();
  }
}
