package nl.doorloop.onecounter.domain.deadlines;

import java.util.Objects;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;
import org.jspecify.annotations.Nullable;

/** A term that is counted; its {@link Law} says where it comes from. */
public enum LegalTerm {
  @Law(
      article = "Awb art. 4:13",
      rule = "An application is decided within eight weeks of its receipt.",
      test = LegalTerm.TEST)
  DECISION(Effect.NOTICE_OF_DEFAULT_POSSIBLE),
  @Law(
      article = "Participatiewet art. 52 lid 1",
      rule = "Four weeks after an application that is not decided an advance payment is due.",
      test = LegalTerm.TEST)
  ADVANCE_PAYMENT(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 54 lid 1",
      rule = "The right may be suspended for eight weeks at most.",
      test = LegalTerm.TEST)
  SUSPENSION_OF_RIGHT(Effect.RESUME_OR_WITHDRAW),
  @Law(
      article = "Participatiewet art. 43a",
      rule = "For twelve months after general assistance ended, known data are used again.",
      test = LegalTerm.TEST)
  REUSE_OF_DATA(Effect.FULL_APPLICATION_NEEDED),
  @Law(
      article = "Participatiewet art. 8a lid 2 onder d",
      rule = "A trial placement lasts two months, with permission up to four more.",
      test = LegalTerm.TEST)
  TRIAL_PLACEMENT(Effect.ENDS),
  @Law(
      article = "",
      rule = "UWV wants to be asked for another Wsw indication sixteen weeks before one expires.",
      certainty = Certainty.PRACTICE,
      test = LegalTerm.TEST)
  WSW_REASSESSMENT(Effect.INDICATION_MAY_LAPSE),
  @Law(
      article = "Wsw art. 11 lid 2",
      rule =
          "After thirteen uninterrupted weeks of sickness another indication may be asked for,"
              + " where lasting inability is expected.",
      asOf = "2015-01-01",
      test = LegalTerm.TEST)
  WSW_SICKNESS(Effect.REASSESSMENT_POSSIBLE),
  @Law(
      article = "Wsw art. 11 lid 3",
      rule = "UWV decides on another indication within sixteen weeks of the request.",
      asOf = "2015-01-01",
      test = LegalTerm.TEST)
  WSW_DECISION(Effect.OVERDUE),
  @Law(
      article = "Besluit advisering beschut werk art. 2",
      rule = "UWV advises on sheltered work within eight weeks of the request.",
      asOf = "2026-09-23",
      test = LegalTerm.TEST)
  SHELTERED_WORK_ADVICE(Effect.OVERDUE);

  private static final String TEST = "DeadlinesTest";

  /** What it means that a term passed. */
  public enum Effect {
    NOTICE_OF_DEFAULT_POSSIBLE,
    OVERDUE,
    RESUME_OR_WITHDRAW,
    FULL_APPLICATION_NEEDED,
    ENDS,
    INDICATION_MAY_LAPSE,
    REASSESSMENT_POSSIBLE
  }

  private final Effect effect;

  LegalTerm(Effect effect) {
    this.effect = effect;
  }

  /** Absent where the term is the practice of an organisation. */
  public @Nullable String article() {
    var article = law().article();
    return article.isEmpty() ? null : article;
  }

  private Law law() {
    try {
      return Objects.requireNonNull(LegalTerm.class.getField(name()).getAnnotation(Law.class));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  public Effect effect() {
    return effect;
  }

  /** Whether nothing has to be done within it: something may be done as long as it runs. */
  public boolean isOpportunity() {
    return this == REUSE_OF_DATA;
  }
}
