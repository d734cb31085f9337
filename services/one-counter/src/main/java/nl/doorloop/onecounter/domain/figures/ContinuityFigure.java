package nl.doorloop.onecounter.domain.figures;

import nl.doorloop.onecounter.domain.figures.ContinuityCase.Kind;

/** A figure of continuity, which can be opened to the facts that it counts. */
public enum ContinuityFigure {
  /** Of the offers of the period to which an answer was due, how many had one within the term. */
  ANSWERED_WITHIN_TERM(Kind.HAND_OVER),
  /** Of the offers of the period, days to the receiver's start. */
  DAYS_TO_START(Kind.HAND_OVER),
  /** Days of the period on which an open line had no income. */
  INCOME_GAP_DAYS(Kind.INCOME_GAP),
  /** Of the fall-backs of the period, how many were reinstated, and in how many days. */
  REINSTATED(Kind.FALL_BACK);

  private final Kind kind;

  ContinuityFigure(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
