package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/** From which day an entitlement may be withdrawn. */
@Law(
    article = "Participatiewet art. 54 lid 4",
    rule =
        "Where a default was not repaired while the right was suspended, the grant is withdrawn from"
            + " the first suspended day.")
public final class Withdrawal {
  private Withdrawal() {}

  /**
   * @param rightSuspendedFrom absent where the right is not suspended
   */
  public static boolean isAllowed(
      WithdrawalGround ground, LocalDate from, @Nullable LocalDate rightSuspendedFrom) {
    return switch (ground) {
      case DEFAULT_NOT_REPAIRED -> from.equals(rightSuspendedFrom);
      case DUTY_TO_INFORM, UNDULY_GRANTED -> true;
    };
  }
}
