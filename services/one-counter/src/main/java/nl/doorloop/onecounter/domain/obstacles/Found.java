package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.domain.Provision;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle that was found. It is there from one day on and until another, and not at all when
 * its cause is gone.
 *
 * @param cause tells it from others of its number, the same as long as the cause is
 * @param until the first day on which it no longer is; absent = until its cause is gone
 * @param dueOn the day that matters; absent where none does
 * @param because the events that it follows from
 * @param organisation whose work it is; absent where nothing tells
 * @param sight what somebody must be allowed to see to be told of it
 */
public record Found(
    Obstacle obstacle,
    String cause,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate dueOn,
    List<EventId> because,
    @Nullable Organisation organisation,
    Sight sight) {
  public Found {
    because = List.copyOf(because);
  }

  /** What must be seen. */
  public sealed interface Sight {
    /** Nothing but the resident. */
    record OfResident() implements Sight {}

    /** All that stands on the axis of income. */
    record OfIncome() implements Sight {}

    /** Every event that it follows from. */
    record OfCauses() implements Sight {}

    /** These provisions. */
    record OfProvisions(List<Provision> provisions) implements Sight {
      public OfProvisions {
        provisions = List.copyOf(provisions);
      }
    }
  }
}
