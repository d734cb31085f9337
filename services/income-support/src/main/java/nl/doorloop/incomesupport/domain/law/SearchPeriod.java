package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodException;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody searches for work for four weeks before they may apply, and why. It is a time to
 * wait, not a time to act in, so it does not run on to a working day: who reported on a Monday may
 * apply on the fourth Monday after.
 *
 * @param to the first day on which they may apply; absent where nobody has to wait
 */
@Law(
    article = "Participatiewet art. 41 lid 4",
    rule =
        "Where all applicants are under 27 and no exception applies, an application is taken four"
            + " weeks after the notification at the earliest.")
public record SearchPeriod(SearchPeriodGround ground, @Nullable LocalDate to) {
  private static final int WEEKS = 4;

  /**
   * @param on the day of the notification
   * @param allUnder27 whether all who apply are under 27
   */
  public static SearchPeriod after(
      Scheme scheme, LocalDate on, boolean allUnder27, @Nullable SearchPeriodException exception) {
    if (scheme != Scheme.GENERAL_ASSISTANCE) {
      return new SearchPeriod(SearchPeriodGround.OTHER_SCHEME, null);
    }
    if (!allUnder27) {
      return new SearchPeriod(SearchPeriodGround.SOMEBODY_27_OR_OLDER, null);
    }
    return switch (exception) {
      case PRO_OR_VSO_PUPIL -> new SearchPeriod(SearchPeriodGround.PRO_OR_VSO_PUPIL, null);
      case LIMITED_HOURS -> new SearchPeriod(SearchPeriodGround.LIMITED_HOURS, null);
      case WAGE_COST_SUBSIDY_GROUP ->
          new SearchPeriod(SearchPeriodGround.WAGE_COST_SUBSIDY_GROUP, null);
      case null -> new SearchPeriod(SearchPeriodGround.ALL_UNDER_27, on.plusWeeks(WEEKS));
    };
  }

  @Law(
      article = "Participatiewet art. 41 lid 4 en 11",
      rule = "Within the search period an application is taken only where the period was waived.")
  public static boolean allows(
      LocalDate receivedOn, @Nullable LocalDate searchPeriodTo, @Nullable LocalDate waivedOn) {
    return searchPeriodTo == null
        || !receivedOn.isBefore(searchPeriodTo)
        || (waivedOn != null && !receivedOn.isBefore(waivedOn));
  }
}
