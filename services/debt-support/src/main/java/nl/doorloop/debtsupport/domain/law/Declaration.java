package nl.doorloop.debtsupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;

/** What a resident needs of the municipality before a statutory debt scheme. */
@Law(
    article = "Faillissementswet art. 285 lid 1 onder f",
    rule =
        "With a request for a statutory debt scheme goes a declaration that there is no real chance"
            + " of an amicable one.",
    certainty = Certainty.NOT_VERIFIED)
public final class Declaration {
  private Declaration() {}

  /** Whether it can follow on an arrangement: on every one but the statutory scheme itself. */
  public static boolean mayFollow(Arrangement arrangement) {
    return arrangement != Arrangement.STATUTORY;
  }

  /** Whether a day lies in or after the arrangement. */
  public static boolean isInTime(LocalDate on, LocalDate from) {
    return !on.isBefore(from);
  }
}
