package nl.doorloop.language.incomesupport;

/** Why an amount was revised back in time (Participatiewet art. 54(3) and 40(5)). */
public enum RevisionGround {
  /** The duty to inform was not met, and too much was granted. */
  DUTY_TO_INFORM,
  /** It was granted too high for another reason. */
  UNDULY_GRANTED,
  /** It was granted too low. */
  GRANTED_TOO_LOW,
  /** The address was not changed while the payment was suspended (art. 40(5)). */
  ADDRESS_NOT_REPAIRED
}
