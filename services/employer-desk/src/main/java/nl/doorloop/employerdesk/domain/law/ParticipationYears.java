package nl.doorloop.employerdesk.domain.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementReviewed;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import nl.doorloop.language.law.Law;

/** Which years of a participation placement its reviews open. */
public final class ParticipationYears {
  private ParticipationYears() {}

  /** The first day after that many years. */
  public static LocalDate endOf(LocalDate from, int years) {
    return from.plusYears(years);
  }

  @Law(
      article = "Participatiewet art. 10a lid 8",
      rule =
          "A participation placement that did not increase the chance of work ends twelve months"
              + " after it began.")
  public static boolean stopsAfterOne(List<PlacementReviewed> reviews) {
    return reviews.stream()
        .max(Comparator.comparing(PlacementReviewed::on))
        .map(last -> last.outcome() == ReviewOutcome.NOT_INCREASED)
        .orElse(false);
  }

  @Law(
      article = "Participatiewet art. 10a lid 9",
      rule =
          "A third year needs a review within the first two that is in favour, and other work in"
              + " another environment.")
  public static boolean allowThird(LocalDate from, List<PlacementReviewed> reviews) {
    return reviews.stream()
        .anyMatch(r -> isInFavour(r) && r.otherEnvironment() && r.on().isBefore(endOf(from, 2)));
  }

  @Law(
      article = "Participatiewet art. 10a lid 10",
      rule = "A fourth year needs a review within the third that is in favour.")
  public static boolean allowFourth(LocalDate from, List<PlacementReviewed> reviews) {
    return reviews.stream()
        .anyMatch(
            r ->
                isInFavour(r)
                    && !r.on().isBefore(endOf(from, 2))
                    && r.on().isBefore(endOf(from, 3)));
  }

  private static boolean isInFavour(PlacementReviewed review) {
    return review.outcome() == ReviewOutcome.CHANCES_INCREASED;
  }
}
