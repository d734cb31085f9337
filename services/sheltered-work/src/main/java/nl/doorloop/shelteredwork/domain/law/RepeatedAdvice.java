package nl.doorloop.shelteredwork.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;

/** When UWV may be asked again for advice on sheltered work. */
@Law(
    article = "Besluit advisering beschut werk art. 3",
    rule =
        "Advice is asked for again twelve months after the previous request, or earlier where the"
            + " situation changed.",
    asOf = "2026-09-23")
public final class RepeatedAdvice {
  private static final int MONTHS = 12;

  private RepeatedAdvice() {}

  /**
   * @param previous the day of the previous request
   * @param on the day of the next
   */
  public static boolean isAllowed(LocalDate previous, LocalDate on, boolean changedSituation) {
    return changedSituation || !on.isBefore(previous.plusMonths(MONTHS));
  }
}
