package nl.doorloop.onecounter.domain.deadlines;

import org.jspecify.annotations.Nullable;

/** A term that the law gives, with its article as valid on 2026-01-01. */
public enum LegalTerm {
  /** Eight weeks after the receipt of an application it has to be decided. */
  DECISION("Awb art. 4:13", Effect.NOTICE_OF_DEFAULT_POSSIBLE),
  /** Four weeks after an application that is not decided an advance payment is due. */
  ADVANCE_PAYMENT("Participatiewet art. 52 lid 1", Effect.OVERDUE),
  /** The right may be suspended for eight weeks at most. */
  SUSPENSION_OF_RIGHT("Participatiewet art. 54 lid 1", Effect.RESUME_OR_WITHDRAW),
  /** For twelve months after general assistance ended, known data are used again. */
  REUSE_OF_DATA("Participatiewet art. 43a", Effect.FULL_APPLICATION_NEEDED),
  /** A trial placement lasts two months, with permission up to four more. */
  TRIAL_PLACEMENT("Participatiewet art. 8a lid 2 onder d", Effect.ENDS),
  /** Sixteen weeks before a Wsw indication expires UWV wants to be asked for another. */
  WSW_REASSESSMENT(null, Effect.INDICATION_MAY_LAPSE);

  /** What it means that a term passed. */
  public enum Effect {
    NOTICE_OF_DEFAULT_POSSIBLE,
    OVERDUE,
    RESUME_OR_WITHDRAW,
    FULL_APPLICATION_NEEDED,
    ENDS,
    INDICATION_MAY_LAPSE
  }

  private final @Nullable String article;
  private final Effect effect;

  LegalTerm(@Nullable String article, Effect effect) {
    this.article = article;
    this.effect = effect;
  }

  /** Absent where the term is the practice of an organisation. */
  public @Nullable String article() {
    return article;
  }

  public Effect effect() {
    return effect;
  }

  /** Whether nothing has to be done within it: something may be done as long as it runs. */
  public boolean isOpportunity() {
    return this == REUSE_OF_DATA;
  }
}
