package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;
import org.jspecify.annotations.Nullable;

/** When an application need not be handled. */
@Law(
    article = "Awb art. 4:5 lid 1",
    rule =
        "An application may be left unhandled when the time to complete it passed without that"
            + " being done.",
    certainty = Certainty.NOT_VERIFIED,
    switchedOnBy = "UNHANDLED_AFTER_TERM")
public final class LeavingUnhandled {
  private LeavingUnhandled() {}

  /**
   * @param completeBy the last day to complete it; absent where nothing is waited for
   */
  public static boolean isAllowed(LocalDate on, @Nullable LocalDate completeBy) {
    return completeBy != null && on.isAfter(completeBy);
  }
}
