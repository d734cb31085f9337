package nl.doorloop.language.incomesupport;

/** Why aid that was paid unduly is not reclaimed, or not any further (Participatiewet art. 58). */
public enum ReclaimWaiver {
  /** Urgent reasons (art. 58(8)). */
  URGENT_REASONS,
  /** Ten years of payment, or without any and without prospect of it (art. 58(7)(a) to (c)). */
  TEN_YEARS,
  /** Half of what was left was paid at once (art. 58(7)(d)). */
  HALF_AT_ONCE,
  /** The college need not reclaim it (art. 58(2)). */
  NOT_OBLIGED
}
