package nl.doorloop.onecounter.flows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.figures.CountedFact;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Because;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a figure counts, by day.
 *
 * @param suppressed whether they are left out, because the figure is about too few residents
 */
public record OpenedFigure(List<Item> items, boolean suppressed) {
  /**
   * @param id the same every time it is read; tells nothing of the resident
   * @param residentId only for who may see the resident
   * @param on the day under which it is counted
   * @param days to the answer, the start or the reinstatement, absent while there is none; of a gap
   *     its days in the period
   * @param met whether it belongs to the share; absent for a figure that is no share
   */
  public record Item(
      UUID id,
      @Nullable ResidentId residentId,
      List<EventId> eventIds,
      LocalDate on,
      @Nullable Long days,
      @Nullable Boolean met) {
    public Item {
      eventIds = List.copyOf(eventIds);
    }

    static Item of(CountedFact fact, Predicate<Because> seen) {
      return new Item(
          fact.id(),
          fact.counted().residentId(),
          fact.counted().because().stream().filter(seen).map(Because::event).toList(),
          fact.on(),
          fact.days(),
          fact.met());
    }

    static Item withoutResident(CountedFact fact) {
      return new Item(
          fact.id(),
          null,
          fact.counted().because().stream().map(Because::event).toList(),
          fact.on(),
          fact.days(),
          fact.met());
    }
  }

  public OpenedFigure {
    items = List.copyOf(items);
  }

  /** What comes after the item with this id; all where it is gone. */
  public OpenedFigure after(@Nullable UUID id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
        return new OpenedFigure(items.subList(i + 1, items.size()), suppressed);
      }
    }
    return this;
  }
}
