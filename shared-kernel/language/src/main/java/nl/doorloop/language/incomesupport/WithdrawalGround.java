package nl.doorloop.language.incomesupport;

/** Why an entitlement was withdrawn (Participatiewet art. 54(3) and (4), 40(5)). */
public enum WithdrawalGround {
  /** The duty to inform was not met, and too much was granted. */
  DUTY_TO_INFORM,
  /** It was granted wrongly or too high for another reason. */
  UNDULY_GRANTED,
  /** What was missing was not repaired while the right was suspended. */
  DEFAULT_NOT_REPAIRED,
  /** The address was not changed while the payment was suspended (art. 40(5)). */
  ADDRESS_NOT_REPAIRED
}
