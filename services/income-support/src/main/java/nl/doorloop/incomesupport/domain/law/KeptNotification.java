package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.law.Law;

/**
 * Whether the day of an earlier notification counts for general assistance. What is without delay
 * is for whoever names the rejected application: the law gives no number of days.
 */
@Law(
    article = "Participatiewet art. 43 lid 6",
    rule =
        "Who reports for general assistance without delay after an application for IOAW, IOAZ or Bbz"
            + " was rejected keeps the day on which they reported for that.")
public final class KeptNotification {
  private KeptNotification() {}

  /**
   * @param rejected what the rejected application was for
   */
  public static boolean counts(
      Scheme scheme, LocalDate receivedOn, Scheme rejected, LocalDate rejectedOn) {
    return scheme == Scheme.GENERAL_ASSISTANCE
        && (rejected == Scheme.IOAW || rejected == Scheme.IOAZ || rejected == Scheme.BBZ)
        && !receivedOn.isBefore(rejectedOn);
  }
}
