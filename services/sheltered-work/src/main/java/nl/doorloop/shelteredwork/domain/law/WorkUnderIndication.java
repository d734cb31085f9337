package nl.doorloop.shelteredwork.domain.law;

import java.util.Optional;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.shelteredwork.IndicationGround;
import nl.doorloop.shelteredwork.domain.IndicationStanding;

/**
 * Whether somebody may begin in Wsw work. The group is closed; an indication is often known outside
 * of this product only, so nothing is refused for want of it here.
 */
@Law(
    article = "Wsw art. 1 en 2",
    rule = "Wsw work is for who has an indication that was neither withdrawn nor has lapsed.",
    asOf = "2015-01-01")
public final class WorkUnderIndication {
  private WorkUnderIndication() {}

  public static boolean isAllowed(IndicationStanding standing, boolean knownElsewhere) {
    return standing != IndicationStanding.ENDED || knownElsewhere;
  }

  /** What is known of the indication; empty where nothing is. */
  public static Optional<IndicationGround> ground(
      IndicationStanding standing, boolean knownElsewhere) {
    if (standing == IndicationStanding.IN_FORCE) {
      return Optional.of(IndicationGround.KNOWN_HERE);
    }
    return knownElsewhere ? Optional.of(IndicationGround.KNOWN_ELSEWHERE) : Optional.empty();
  }
}
