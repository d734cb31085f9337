package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;

/**
 * From which day income support may be granted. The neighbouring schemes (IOAW, IOAZ, Bbz) are held
 * to the same limit, which their own laws do not give. Where nobody recorded a notification, the
 * day of the receipt stands in for it.
 */
@Law(
    article = "Participatiewet art. 44 lid 1 en 5",
    rule =
        "Assistance is granted from the notification on, or up to three months earlier where the"
            + " person's circumstances require it.")
public final class EarliestGrant {
  private static final int MONTHS_BACK = 3;

  private EarliestGrant() {}

  /**
   * The first day on which an entitlement may begin, where circumstances require that.
   *
   * @param claimedOn the day of the notification
   */
  public static LocalDate furthestBack(LocalDate claimedOn) {
    return claimedOn.minusMonths(MONTHS_BACK);
  }

  /** Whether an entitlement from that day needs a ground to begin so early. */
  public static boolean needsGround(LocalDate from, LocalDate claimedOn) {
    return from.isBefore(claimedOn);
  }
}
