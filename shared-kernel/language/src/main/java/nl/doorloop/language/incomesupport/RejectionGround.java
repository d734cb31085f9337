package nl.doorloop.language.incomesupport;

/** Why an application was rejected. */
public enum RejectionGround {
  SUFFICIENT_MEANS,
  OTHER_SCHEME,
  NOT_A_RESIDENT,
  INFORMATION_MISSING,
  AGE,
  OTHER
}
