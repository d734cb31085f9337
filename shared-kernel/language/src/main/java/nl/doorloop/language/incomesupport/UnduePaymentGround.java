package nl.doorloop.language.incomesupport;

/** Why aid may be reclaimed (Participatiewet art. 58(1) and (2)). */
public enum UnduePaymentGround {
  /** The duty to inform was not met: it is reclaimed, whenever it was paid. */
  DUTY_TO_INFORM,
  /** Paid unduly, as the person could reasonably have understood (art. 58(2)(e) and (6)). */
  COULD_BE_UNDERSTOOD,
  /** Another ground of art. 58(2). */
  OTHER
}
