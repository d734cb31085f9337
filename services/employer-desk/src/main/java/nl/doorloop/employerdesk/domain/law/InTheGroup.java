package nl.doorloop.employerdesk.domain.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import nl.doorloop.employerdesk.domain.GroupDecisions.Decided;
import nl.doorloop.language.law.Law;

/**
 * Whom a wage cost subsidy is no longer for. Who belongs to the group is often established outside
 * of this product, so nothing is refused for want of a decision.
 */
@Law(
    article = "Participatiewet art. 10d lid 8",
    rule =
        "There is no wage cost subsidy from the moment on which it is established that somebody does"
            + " not belong to the group for it.")
public final class InTheGroup {
  private InTheGroup() {}

  /**
   * @param decisions in the order in which they were recorded; of one day the last counts
   * @param from the first day of the subsidy
   */
  public static boolean allows(LocalDate from, Collection<Decided> decisions) {
    return decisions.stream()
        .filter(decision -> !decision.on().isAfter(from))
        .max(Comparator.comparing(Decided::on).thenComparing(Decided::recordedAt))
        .map(Decided::established)
        .orElse(true);
  }
}
