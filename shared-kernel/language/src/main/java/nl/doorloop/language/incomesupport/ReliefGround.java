package nl.doorloop.language.incomesupport;

/** Why a reduction is less than the law says of it (Participatiewet art. 18). */
public enum ReliefGround {
  /** Particular circumstances of the person urgently require it (art. 18(10)). */
  URGENT_REASONS,
  /** The person unambiguously meets the duty again, and asked for it (art. 18(11)). */
  DUTY_MET_AGAIN
}
