package nl.doorloop.onecounter.domain.deadlines;

import java.util.Objects;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;
import org.jspecify.annotations.Nullable;

/** A term that is counted; its {@link Law} says where it comes from. */
public enum LegalTerm {
  @Law(
      article = "Participatiewet art. 41 lid 4 en 11",
      rule = "Who is under 27 searches for work for four weeks before they may apply.",
      test = LegalTerm.TEST)
  SEARCH_PERIOD(Effect.APPLICATION_POSSIBLE),
  @Law(
      article = "Awb art. 4:13",
      rule = "An application is decided within eight weeks of its receipt.",
      test = LegalTerm.TEST)
  DECISION(Effect.NOTICE_OF_DEFAULT_POSSIBLE),
  @Law(
      article = "Participatiewet art. 52 lid 1",
      rule = "Every four weeks an advance payment is due on an application that is not decided.",
      test = LegalTerm.TEST)
  ADVANCE_PAYMENT(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 54 lid 1",
      rule = "The right may be suspended for eight weeks at most.",
      test = LegalTerm.TEST)
  SUSPENSION_OF_RIGHT(Effect.RESUME_OR_WITHDRAW),
  @Law(
      article = "Participatiewet art. 18 lid 3",
      rule = "A reduction under the ordinance is reconsidered within three months.",
      test = LegalTerm.TEST)
  RECONSIDERATION(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 18 lid 5 tot en met 8",
      rule = "A reduction for a uniform duty lasts one to three months.",
      test = LegalTerm.TEST)
  REDUCTION(Effect.PAID_IN_FULL_AGAIN),
  @Law(
      article = "Participatiewet art. 31 lid 2 onder n",
      rule = "A part of the earnings is disregarded in six months in all.",
      test = LegalTerm.TEST)
  EARNINGS_DISREGARD(Effect.EARNINGS_COUNT_IN_FULL),
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
  WSW_REASSESSMENT(Effect.INDICATION_MAY_LAPSE);

  private static final String TEST = "DeadlinesTest";

  /** What it means that a term passed. */
  public enum Effect {
    NOTICE_OF_DEFAULT_POSSIBLE,
    OVERDUE,
    RESUME_OR_WITHDRAW,
    APPLICATION_POSSIBLE,
    PAID_IN_FULL_AGAIN,
    EARNINGS_COUNT_IN_FULL,
    FULL_APPLICATION_NEEDED,
    ENDS,
    INDICATION_MAY_LAPSE
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
    return this == REUSE_OF_DATA || this == SEARCH_PERIOD || this == EARNINGS_DISREGARD;
  }
}
