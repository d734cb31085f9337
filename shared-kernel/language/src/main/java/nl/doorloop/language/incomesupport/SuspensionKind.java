package nl.doorloop.language.incomesupport;

/**
 * What is suspended: the right itself (Participatiewet art. 54) or only its payment (art. 40).
 * Either takes away income cover.
 */
public enum SuspensionKind {
  RIGHT,
  PAYMENT
}
