package nl.doorloop.incomesupport.domain.law;

import java.util.Set;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.law.Law;

/** Of one income only one disregard is taken: which one goes first. */
@Law(
    article = "Participatiewet art. 31 lid 2 onder r, y en z",
    rule =
        "The disregard of a single parent yields to those of who is medically limited in hours or"
            + " works with wage cost subsidy, that of a job with wage cost subsidy to that of who is"
            + " medically limited, and that to the first one.")
public final class OrderOfDisregards {
  private OrderOfDisregards() {}

  /**
   * @param applying what applies to the same income
   */
  public static boolean yields(DisregardGround ground, Set<DisregardGround> applying) {
    return goesBefore(ground).stream().anyMatch(applying::contains);
  }

  private static Set<DisregardGround> goesBefore(DisregardGround ground) {
    return switch (ground) {
      case SINGLE_PARENT ->
          Set.of(
              DisregardGround.MEDICALLY_LIMITED,
              DisregardGround.SUBSIDISED_JOB,
              DisregardGround.SUBSIDISED_JOB_PROLONGED);
      case SUBSIDISED_JOB -> Set.of(DisregardGround.MEDICALLY_LIMITED);
      case MEDICALLY_LIMITED -> Set.of(DisregardGround.EARNINGS);
      case NONE,
          EARNINGS,
          PENSION_AGE,
          SUBSIDISED_JOB_PROLONGED,
          UNIFORM,
          UNIFORM_PROLONGED,
          UNIFORM_ANEW,
          UNKNOWN_PERIOD ->
          Set.of();
    };
  }
}
