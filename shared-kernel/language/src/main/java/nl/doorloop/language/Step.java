package nl.doorloop.language;

/**
 * The place on the chain that a participation gives, from least to most independent, each on one
 * rung (1 to 6) of the participation ladder.
 */
public enum Step {
  ISOLATED(1),
  SOCIAL_CONTACTS(2),
  ORGANISED_ACTIVITIES(3),
  UNPAID_WORK(4),
  SHELTERED_INTERNAL(5),
  GROUP_SECONDMENT(5),
  INDIVIDUAL_SECONDMENT(5),
  SUPPORTED_JOB(5),
  SUBSIDISED_JOB(5),
  JOB_WITH_SUPPLEMENT(5),
  PAID_WORK(6);

  private final int rung;

  Step(int rung) {
    this.rung = rung;
  }

  /** The rung of the participation ladder, 1 (isolated) to 6 (paid work). */
  public int rung() {
    return rung;
  }

  /** Position in the chain, 1 to 11. */
  public int order() {
    return ordinal() + 1;
  }
}
