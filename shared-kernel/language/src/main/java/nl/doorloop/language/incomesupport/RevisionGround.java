package nl.doorloop.language.incomesupport;

/** Why an amount was revised back in time (Participatiewet art. 54(3)). */
public enum RevisionGround {
  /** The duty to inform was not met, and too much was granted. */
  DUTY_TO_INFORM,
  /** It was granted too high for another reason. */
  UNDULY_GRANTED,
  /** It was granted too low. */
  GRANTED_TOO_LOW
}
