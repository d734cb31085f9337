package nl.doorloop.onecounter.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nl.doorloop.language.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody fell back within a return agreement, and what came of it.
 *
 * @param proposal the event that proposed the return
 * @param fellBackOn the first day without the step
 * @param reinstatedOn the first day of the first support that was reinstated; absent while none is
 * @param because the proposal and what reinstated that support, sorted by id
 */
public record FallBack(
    EventId proposal,
    LocalDate fellBackOn,
    @Nullable LocalDate reinstatedOn,
    List<EventId> because) {
  public FallBack {
    because = List.copyOf(because);
  }

  /**
   * How many days somebody was without support: from the fall-back to the first day of reinstated
   * support, 0 where that is the same day; empty while nothing is reinstated.
   */
  public OptionalLong daysWithout() {
    return reinstatedOn == null
        ? OptionalLong.empty()
        : OptionalLong.of(DAYS.between(fellBackOn, reinstatedOn));
  }
}
