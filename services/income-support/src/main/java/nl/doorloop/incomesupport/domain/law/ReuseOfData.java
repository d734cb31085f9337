package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.incomesupport.ReuseGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.law.Law;

/** Whether a new application may use what is known of the assistance before it. */
@Law(
    article = "Participatiewet art. 43a",
    rule =
        "Data of general assistance that ended less than twelve months before are used again for a"
            + " new application.")
public final class ReuseOfData {
  private static final int MONTHS = 12;

  private ReuseOfData() {}

  /**
   * The ground to use them; empty where there is none.
   *
   * @param scheme of what ended
   * @param endedOn the first day without it
   */
  public static Optional<ReuseGround> of(Scheme scheme, LocalDate endedOn, LocalDate receivedOn) {
    return scheme == Scheme.GENERAL_ASSISTANCE
            && !receivedOn.isBefore(endedOn)
            && receivedOn.isBefore(endedOn.plusMonths(MONTHS))
        ? Optional.of(ReuseGround.ENDED_WITHIN_TWELVE_MONTHS)
        : Optional.empty();
  }
}
