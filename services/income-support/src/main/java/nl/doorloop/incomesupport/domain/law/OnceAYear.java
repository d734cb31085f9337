package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.law.Law;

/** What may be had or asked for once in twelve months. */
public final class OnceAYear {
  private static final int MONTHS = 12;

  private OnceAYear() {}

  @Law(
      article = "Participatiewet art. 36 lid 3",
      rule =
          "An individual income supplement is refused where one was granted in the twelve months"
              + " before the application.",
      test = "OnceAYearTest")
  public static boolean allowsSupplement(LocalDate appliedOn, LocalDate lastGranted) {
    return !appliedOn.isBefore(lastGranted.plusMonths(MONTHS));
  }

  /** Ex officio it may be established at any time; UWV's own assessment knows no such limit. */
  @Law(
      article = "Participatiewet art. 6b lid 3 en 10c lid 2",
      rule =
          "A person may ask once in twelve months to be established as medically limited in hours or"
              + " as belonging to the group for wage cost subsidy.",
      test = "OnceAYearTest")
  public static boolean allowsRequest(
      CapacityKind kind, CapacityRequester by, LocalDate on, LocalDate lastAsked) {
    return kind.isAssessedByUwv()
        || by == CapacityRequester.COLLEGE
        || !on.isBefore(lastAsked.plusMonths(MONTHS));
  }
}
