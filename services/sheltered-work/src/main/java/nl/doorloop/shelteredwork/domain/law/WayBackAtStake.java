package nl.doorloop.shelteredwork.domain.law;

import nl.doorloop.language.EndReason;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.shelteredwork.Modality;

/** Whether somebody who leaves may lose the indication, and with it the only legal way back. */
@Law(
    article = "Wsw art. 12 lid 1 onder d",
    rule = "The indication may be withdrawn when the employment ended at the worker's own request.",
    asOf = "2015-01-01")
public final class WayBackAtStake {
  private WayBackAtStake() {}

  public static boolean by(Modality modality, EndReason reason) {
    return modality.isWsw() && reason == EndReason.OWN_REQUEST;
  }
}
