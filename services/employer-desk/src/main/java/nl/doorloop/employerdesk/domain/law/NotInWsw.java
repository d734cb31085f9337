package nl.doorloop.employerdesk.domain.law;

import java.util.Collection;
import nl.doorloop.language.Period;
import nl.doorloop.language.law.Law;

/** Whom a wage cost subsidy is not for. */
@Law(
    article = "Participatiewet art. 10d lid 3",
    rule =
        "There is no wage cost subsidy for work in an employment under articles 2 and 7 of the Wet"
            + " sociale werkvoorziening; here for nobody on days of such an employment.")
public final class NotInWsw {
  private NotInWsw() {}

  /**
   * @param wsw when the resident is in a Wsw employment
   */
  public static boolean allows(Period subsidy, Collection<Period> wsw) {
    return wsw.stream().noneMatch(subsidy::overlaps);
  }
}
