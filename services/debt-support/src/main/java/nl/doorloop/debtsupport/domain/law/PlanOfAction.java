package nl.doorloop.debtsupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;

/** The plan that an admission comes with. */
@Law(
    article = "Wet gemeentelijke schuldhulpverlening art. 4a",
    rule = "Somebody is admitted to debt support by a decision with a plan of action.",
    certainty = Certainty.NOT_VERIFIED)
public final class PlanOfAction {
  private PlanOfAction() {}

  /**
   * Whether a plan of that day can belong to an admission: it was made after the first talk had
   * established what help is needed, and not after the decision.
   */
  public static boolean belongsTo(LocalDate plan, LocalDate talk, LocalDate decision) {
    return !plan.isBefore(talk) && !plan.isAfter(decision);
  }
}
