package nl.doorloop.onecounter.views;

import java.util.Collection;
import nl.doorloop.onecounter.views.FactTable.Arrival;

/**
 * Copies facts into a generation that is being built, with who is read together because of them.
 */
public final class FactLoad {
  private final FactTable facts;
  private final Groups groups;

  public FactLoad(ViewDatabase views) {
    this.facts = new FactTable(views);
    this.groups = new Groups(views);
  }

  /** Part of the caller's transaction. */
  public void add(Collection<Arrival> arrivals) {
    groups.link(arrivals.stream().flatMap(a -> Joinings.tie(a.event().event()).stream()).toList());
    facts.copy(arrivals);
  }
}
