package nl.doorloop.language.shelteredwork;

import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Step;

/**
 * The forms of sheltered work and day activities, with the law they stand under and the step they
 * give.
 */
public enum Modality {
  WSW_INTERNAL(LegalFramework.WSW, Step.SHELTERED_INTERNAL),
  WSW_GROUP_SECONDMENT(LegalFramework.WSW, Step.GROUP_SECONDMENT),
  WSW_INDIVIDUAL_SECONDMENT(LegalFramework.WSW, Step.INDIVIDUAL_SECONDMENT),
  /** Begeleid werken, Wsw art. 7. */
  WSW_SUPPORTED(LegalFramework.WSW, Step.SUPPORTED_JOB),
  /** Beschut werk, Participatiewet art. 10b. */
  SHELTERED_WORK(LegalFramework.PW, Step.SHELTERED_INTERNAL),
  DAY_ACTIVITIES(LegalFramework.WMO, Step.ORGANISED_ACTIVITIES),
  /** Arbeidsmatige dagbesteding: tasks with responsibility towards others. */
  WORKLIKE_DAY_ACTIVITIES(LegalFramework.WMO, Step.UNPAID_WORK);

  private final LegalFramework legalFramework;
  private final Step step;

  Modality(LegalFramework legalFramework, Step step) {
    this.legalFramework = legalFramework;
    this.step = step;
  }

  public LegalFramework legalFramework() {
    return legalFramework;
  }

  public Step step() {
    return step;
  }

  public boolean isWsw() {
    return legalFramework == LegalFramework.WSW;
  }

  /** Paid by a contract, and therefore income cover; day activities are not. */
  public boolean isEmployment() {
    return legalFramework != LegalFramework.WMO;
  }
}
