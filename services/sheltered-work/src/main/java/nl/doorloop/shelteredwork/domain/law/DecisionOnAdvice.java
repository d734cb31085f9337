package nl.doorloop.shelteredwork.domain.law;

import static nl.doorloop.language.law.Law.Certainty.NOT_VERIFIED;

import java.util.Optional;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.shelteredwork.DecisionGround;

/** How the college may decide on the advice of UWV. */
@Law(
    article = "Participatiewet art. 10b (Kamerstukken II, 33161 nr. 193)",
    rule =
        "The college decides otherwise than UWV advised only where the advice was made carelessly.",
    certainty = NOT_VERIFIED)
public final class DecisionOnAdvice {
  private DecisionOnAdvice() {}

  /** What the decision rests on; empty where it may not be taken. */
  public static Optional<DecisionGround> ground(
      boolean advised, boolean established, boolean madeCarelessly) {
    if (advised == established) {
      return Optional.of(DecisionGround.FOLLOWS_ADVICE);
    }
    return madeCarelessly ? Optional.of(DecisionGround.ADVICE_MADE_CARELESSLY) : Optional.empty();
  }
}
