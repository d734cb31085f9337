package nl.doorloop.language.incomesupport;

/** Why an entitlement begins before the notification (Participatiewet art. 44(5)). */
public enum BackdatingGround {
  /** The circumstances of the person require it. */
  INDIVIDUAL_CIRCUMSTANCES
}
