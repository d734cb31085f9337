package nl.doorloop.language.shelteredwork;

/** Why somebody can work in a sheltered setting only (Besluit advisering beschut werk art. 3). */
public enum AdviceGround {
  TECHNICAL_ADAPTATIONS,
  PERMANENT_SUPERVISION
}
