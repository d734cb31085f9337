package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.ReliefGround;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/** When a reduction is less than the law says. Who is not to blame at all gets none (18(9)). */
public final class ReductionRelief {
  private static final int LONGEST_MONTHS = 3;

  private ReductionRelief() {}

  @Law(
      article = "Participatiewet art. 18 lid 10",
      rule =
          "Where urgent reasons require it a reduction for a uniform duty is lower or shorter, never"
              + " longer than three months.")
  public static boolean mayLast(int months, @Nullable ReliefGround relief) {
    return relief == ReliefGround.URGENT_REASONS && months >= 1 && months <= LONGEST_MONTHS;
  }

  /** Whether one that was imposed may be ended on that ground. */
  @Law(
      article = "Participatiewet art. 18 lid 10 en 11",
      rule =
          "Any reduction is revised for urgent reasons; only one for a uniform duty because that is"
              + " met again.")
  public static boolean isFor(ReliefGround relief, ReductionGround reduction) {
    return switch (relief) {
      case URGENT_REASONS -> true;
      case DUTY_MET_AGAIN -> reduction == ReductionGround.UNIFORM_DUTY;
    };
  }

  /**
   * @param requestedOn the day on which the person asked for it; absent where nobody did
   */
  @Law(
      article = "Participatiewet art. 18 lid 11",
      rule = "A reduction is revised because the duty is met again when the person asks for it.")
  public static boolean isAsked(ReliefGround relief, @Nullable LocalDate requestedOn) {
    return relief != ReliefGround.DUTY_MET_AGAIN || requestedOn != null;
  }
}
