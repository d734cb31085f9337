package nl.doorloop.onecounter.domain.switching;

import java.util.Objects;
import nl.doorloop.language.law.Law;

/** What the law offers somebody who is without income for some days. */
public enum Remedy {
  @Law(
      article = "Participatiewet art. 52 lid 1",
      rule = "An advance bridges days on which an application for general assistance is open.",
      test = Remedy.TEST)
  ADVANCE_PAYMENT,
  @Law(
      article = "Participatiewet art. 44 lid 5",
      rule = "Days up to three months before the notification may be granted back in time.",
      test = Remedy.TEST)
  RETROACTIVE_GRANT,
  @Law(
      article = "Participatiewet art. 35",
      rule = "Special assistance is for necessary costs that special circumstances bring.",
      test = Remedy.TEST)
  SPECIAL_ASSISTANCE,
  @Law(
      article = "Participatiewet art. 34b (vanaf 1 januari 2027)",
      rule = "A buffer budget is for months in which a set-off leaves less than the norm.",
      test = Remedy.TEST)
  BUFFER_BUDGET;

  private static final String TEST = "RemediesTest";

  /** As a Dutch lawyer names it. */
  public String article() {
    try {
      return Objects.requireNonNull(Remedy.class.getField(name()).getAnnotation(Law.class))
          .article();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
