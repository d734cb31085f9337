package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.doorloop.language.Money;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * How high a fine for not meeting the duty to inform is at most. The amounts of the categories of
 * the Wetboek van Strafrecht (art. 23), which limit it as well, were not read and are not checked.
 */
public final class Fine {
  private static final int YEARS = 5;
  private static final long PERCENT_AGAIN = 150;
  private static final int YEARS_OF_WARNING = 2;

  private Fine() {}

  /**
   * The most that it can be; empty where nothing was paid too much.
   *
   * @param earlierFineOn the day of an earlier fine for the same that became final
   */
  @Law(
      article = "Participatiewet art. 18a lid 1, 3 en 5",
      rule =
          "A fine is at most what was paid too much, and one and a half times that within five years"
              + " after an earlier fine that became final.")
  public static Optional<Money> highest(
      @Nullable Money harm, LocalDate breachedOn, @Nullable LocalDate earlierFineOn) {
    boolean again =
        earlierFineOn != null
            && earlierFineOn.isBefore(breachedOn)
            && !earlierFineOn.isBefore(breachedOn.minusYears(YEARS));
    return Optional.ofNullable(harm)
        .map(all -> again ? new Money(all.cents() * PERCENT_AGAIN / 100) : all);
  }

  /**
   * @param warnedOn the days of earlier warnings
   */
  @Law(
      article = "Participatiewet art. 18a lid 4",
      rule =
          "A written warning takes the place of a fine, unless the duty was not met within two years"
              + " after an earlier warning.")
  public static boolean mayBeAWarning(LocalDate breachedOn, Collection<LocalDate> warnedOn) {
    return warnedOn.stream()
        .noneMatch(
            earlier ->
                !breachedOn.isBefore(earlier)
                    && breachedOn.isBefore(earlier.plusYears(YEARS_OF_WARNING)));
  }
}
