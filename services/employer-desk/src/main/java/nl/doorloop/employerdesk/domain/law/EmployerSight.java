package nl.doorloop.employerdesk.domain.law;

import nl.doorloop.employerdesk.domain.workplaces.WorkplaceKind;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;

/** Of which work with it an employer is told. Who does the work is never told here. */
@Law(
    article = "Participatiewet art. 65 lid 1 en 2; AVG art. 5 lid 1 onder b en c",
    rule =
        "An employer sees the work that it is a party to, its days and its hours, and nothing of a"
            + " benefit, of debts or of a provision of the Wmo.",
    certainty = Certainty.NOT_VERIFIED)
public final class EmployerSight {
  private EmployerSight() {}

  /** Day activities are a provision of the Wmo; all else is work that the employer agreed to. */
  public static boolean covers(WorkplaceKind kind) {
    return switch (kind) {
      case TRIAL,
          PARTICIPATION,
          JOB,
          SHELTERED,
          GROUP_SECONDMENT,
          INDIVIDUAL_SECONDMENT,
          SUPPORTED_JOB ->
          true;
      case DAY_ACTIVITIES -> false;
    };
  }
}
