package nl.doorloop.language.incomesupport;

/** How long somebody may stay outside the Netherlands and keep the right to assistance. */
public enum StayAllowance {
  FOUR_WEEKS(4),
  /** From the pensionable age on (Participatiewet art. 13(4)). */
  THIRTEEN_WEEKS(13);

  private final int weeks;

  StayAllowance(int weeks) {
    this.weeks = weeks;
  }

  /** Of seven days each: 4 or 13. */
  public int weeks() {
    return weeks;
  }
}
