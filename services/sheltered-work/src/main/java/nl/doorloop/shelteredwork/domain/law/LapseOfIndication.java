package nl.doorloop.shelteredwork.domain.law;

import nl.doorloop.language.EndReason;
import nl.doorloop.language.law.Law;

/** What ends a Wsw indication by itself. */
@Law(
    article = "Wsw art. 12",
    rule = "An indication lapses at pension age and at death.",
    asOf = "2015-01-01")
public final class LapseOfIndication {
  private LapseOfIndication() {}

  public static boolean by(EndReason reason) {
    return reason == EndReason.PENSION || reason == EndReason.DECEASED;
  }
}
