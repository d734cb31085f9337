package nl.doorloop.language.employerdesk;

/**
 * Who may be applied for after a job began: what they were in the six months before it
 * (Participatiewet art. 10d(2)(a) to (c)).
 */
public enum LateSubsidyGround {
  PRO_VSO_OR_ENTRY_PUPIL,
  SUPPORTED_BY_THE_MUNICIPALITY,
  LEARNING_AND_WORKING
}
