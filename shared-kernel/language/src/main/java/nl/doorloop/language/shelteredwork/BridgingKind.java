package nl.doorloop.language.shelteredwork;

/**
 * What is offered until a sheltered job starts (Participatiewet art. 10b lid 7); which of them a
 * municipality has stands in its ordinance.
 */
public enum BridgingKind {
  DAY_ACTIVITIES,
  WORK_ACTIVATION,
  TRAINING,
  GUIDANCE,
  OTHER
}
