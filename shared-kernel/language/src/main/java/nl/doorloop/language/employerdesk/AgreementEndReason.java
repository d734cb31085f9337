package nl.doorloop.language.employerdesk;

/** Why an agreement with an employer ends on another day than was agreed. */
public enum AgreementEndReason {
  /** All that was agreed was done. */
  FULFILLED,
  /** Another agreement comes in its place. */
  REPLACED,
  NO_LONGER_OFFERED,
  OTHER
}
