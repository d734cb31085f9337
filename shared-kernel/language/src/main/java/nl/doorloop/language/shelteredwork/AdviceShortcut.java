package nl.doorloop.language.shelteredwork;

import nl.doorloop.language.law.Law;

/** Where the advice on sheltered work follows from what is known already. */
public enum AdviceShortcut {
  @Law(
      article = "Besluit advisering beschut werk art. 3 lid 3 tot en met 6",
      rule =
          "Who has a Wsw indication with the advice that supported employment is possible is advised"
              + " negatively.",
      asOf = "2026-09-23",
      test = AdviceShortcut.TEST)
  SUPPORTED_EMPLOYMENT_POSSIBLE(false),
  @Law(
      article = "Besluit advisering beschut werk art. 3 lid 3 tot en met 6",
      rule =
          "Who has a Wsw indication with the advice that supported employment is not possible is"
              + " advised positively.",
      asOf = "2026-09-23",
      test = AdviceShortcut.TEST)
  SUPPORTED_EMPLOYMENT_IMPOSSIBLE(true),
  @Law(
      article = "Besluit advisering beschut werk art. 3 lid 3 tot en met 6",
      rule =
          "Who asks again within twelve months is advised negatively, unless there are new facts.",
      asOf = "2026-09-23",
      test = AdviceShortcut.TEST)
  OWN_REQUEST_WITHIN_TWELVE_MONTHS(false);

  private static final String TEST = "AdviceTest";

  private final boolean positive;

  AdviceShortcut(boolean positive) {
    this.positive = positive;
  }

  /** What the advice then is. */
  public boolean isPositive() {
    return positive;
  }
}
