package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.incomesupport.ReclaimWaiver;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/** When aid that was paid unduly need not be reclaimed, or not any further. */
public final class DutyToReclaim {
  private static final int YEARS = 10;

  private DutyToReclaim() {}

  @Law(
      article = "Participatiewet art. 58 lid 1, 2, 7 en 8",
      rule =
          "What was paid because the duty to inform was not met is reclaimed, unless the law gives a"
              + " reason not to; in other cases the college may reclaim.")
  public static boolean allows(
      Scheme scheme, UnduePaymentGround ground, @Nullable ReclaimWaiver waiver) {
    return scheme.legalFramework() != LegalFramework.PW
        || ground != UnduePaymentGround.DUTY_TO_INFORM
        || (waiver != null && waiver != ReclaimWaiver.NOT_OBLIGED);
  }

  /**
   * @param reclaimedOn the day of the decision to reclaim; absent where there was none
   * @param on the day on which that is waived
   */
  @Law(
      article = "Participatiewet art. 58 lid 7",
      rule =
          "After ten years, or when half of what is left is paid at once, what is reclaimed may be"
              + " waived.")
  public static boolean isTimeFor(
      ReclaimWaiver waiver, @Nullable LocalDate reclaimedOn, LocalDate on) {
    return switch (waiver) {
      case TEN_YEARS -> reclaimedOn != null && !on.isBefore(reclaimedOn.plusYears(YEARS));
      case HALF_AT_ONCE -> reclaimedOn != null && !on.isBefore(reclaimedOn);
      case URGENT_REASONS -> reclaimedOn == null || !on.isBefore(reclaimedOn);
      case NOT_OBLIGED -> reclaimedOn == null;
    };
  }
}
