package nl.doorloop.shelteredwork.domain.law;

import nl.doorloop.language.EndReason;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.shelteredwork.Modality;

/** When somebody who no longer belongs to the group of the Wsw may be dismissed. */
@Law(
    article = "Wsw art. 6 lid 2 onder b, art. 7 lid 3 onder a",
    rule =
        "Who no longer belongs to the group is dismissed only once other shelter is available or was"
            + " lost by their own doing, or once they refused an offer of fitting work.",
    asOf = "2015-01-01")
public final class DismissalFromWsw {
  private DismissalFromWsw() {}

  /** Whether such an end is a dismissal: not where they leave, move, retire or die. */
  public static boolean needsShelter(Modality modality, EndReason reason) {
    return modality.isWsw()
        && switch (reason) {
          case WORK, MOVED, PENSION, DECEASED, OWN_REQUEST -> false;
          case INCOME, HEALTH, TRANSFER, EXPIRED, OTHER -> true;
        };
  }
}
