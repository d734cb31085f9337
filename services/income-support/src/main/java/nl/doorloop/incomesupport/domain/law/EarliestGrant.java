package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;

/**
 * From which day income support may be granted (Participatiewet art. 44(1) and (5), text valid on
 * 2026-01-01): not before the notification, but up to three months earlier where the person's
 * circumstances require it. The neighbouring schemes (IOAW, IOAZ, Bbz) are held to the same limit.
 */
public final class EarliestGrant {
  private static final int MONTHS_BACK = 3;

  private EarliestGrant() {}

  /** The first day on which an entitlement may begin, for an application received on that day. */
  public static LocalDate forReceipt(LocalDate receivedOn) {
    return receivedOn.minusMonths(MONTHS_BACK);
  }
}
