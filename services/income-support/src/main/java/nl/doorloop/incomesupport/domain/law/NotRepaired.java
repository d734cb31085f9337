package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/** When a grant is withdrawn or revised because what led to a suspension was not repaired. */
public final class NotRepaired {
  private NotRepaired() {}

  /**
   * A suspension that lasts.
   *
   * @param from its first day
   * @param repairBy the last day to repair what led to it; absent where nobody was asked to
   */
  public record Suspension(SuspensionKind kind, LocalDate from, @Nullable LocalDate repairBy) {}

  /**
   * @param kind what must be suspended: the right for a default, the payment for an address
   * @param suspension absent where nothing is suspended
   */
  @Law(
      article = "Participatiewet art. 54 lid 4 en 40 lid 5",
      rule =
          "What was not repaired while the right or the payment was suspended works back to the first"
              + " suspended day, no more and no less.")
  public static boolean isFirstDay(
      SuspensionKind kind, LocalDate from, @Nullable Suspension suspension) {
    return suspension != null && suspension.kind() == kind && suspension.from().equals(from);
  }

  /**
   * @param on the day of the decision
   */
  @Law(
      article = "Participatiewet art. 54 lid 2 en 4, 40 lid 4 en 5",
      rule =
          "A grant is withdrawn or revised for what was not repaired only after the time that was set"
              + " to repair it.")
  public static boolean isTimeOver(LocalDate on, LocalDate repairBy) {
    return on.isAfter(repairBy);
  }
}
