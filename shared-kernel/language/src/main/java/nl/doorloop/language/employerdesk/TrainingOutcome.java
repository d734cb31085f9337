package nl.doorloop.language.employerdesk;

/**
 * What came of the training that is due after six months of a participation placement
 * (Participatiewet art. 10a lid 5): it is offered, or one of the reasons of that article not to.
 */
public enum TrainingOutcome {
  OFFERED,
  HAS_QUALIFICATION,
  BEYOND_ABILITIES,
  WOULD_NOT_HELP
}
