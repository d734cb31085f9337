package nl.doorloop.shelteredwork.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * Whom sheltered work is for. That it was established is often known outside of this product only,
 * so nothing is refused for want of a decision; a decision that it is not so is kept to.
 */
@Law(
    article = "Participatiewet art. 10b lid 1",
    rule =
        "Sheltered work is for whom the college established that they can work in a sheltered"
            + " setting only.")
public final class EstablishedNeed {
  private EstablishedNeed() {}

  /**
   * @param notSince the day of the last decision, where that was that it is not so; else absent
   */
  public static boolean allows(LocalDate from, @Nullable LocalDate notSince) {
    return notSince == null || from.isBefore(notSince);
  }
}
