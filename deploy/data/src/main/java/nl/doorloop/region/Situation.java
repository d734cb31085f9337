package nl.doorloop.region;

/**
 * Where a resident stands on the chain, from least to most independent as in the contract: how long
 * people typically stay, and what they live on. Medians and spreads are an invention that was tuned
 * until the proportions in {@code deploy/data/README.md} came out.
 */
enum Situation {
  ISOLATED(1, Income.BENEFIT, 600, 0.7),
  SOCIAL_CONTACTS(2, Income.BENEFIT, 500, 0.7),
  ORGANISED_ACTIVITIES(3, Income.BENEFIT, 390, 0.7),
  DAY_ACTIVITIES(3, Income.BENEFIT, 800, 0.6),
  WORKLIKE_DAY_ACTIVITIES(4, Income.BENEFIT, 600, 0.6),
  UNPAID_WORK(4, Income.BENEFIT, 310, 0.6),
  /** At most two years (Participatiewet 10a), apart from prolongations. */
  PARTICIPATION_PLACEMENT(4, Income.BENEFIT, 280, 0.5),
  /** Two months, with a prolongation six (Participatiewet 8a). */
  TRIAL_PLACEMENT(4, Income.BENEFIT, 61, 0.35),
  SHELTERED_WORK(5, Income.WAGE, 1100, 0.6),
  WSW_INTERNAL(5, Income.WAGE, 1500, 0.7),
  WSW_GROUP_SECONDMENT(6, Income.WAGE, 1300, 0.7),
  WSW_INDIVIDUAL_SECONDMENT(7, Income.WAGE, 1200, 0.7),
  WSW_SUPPORTED(8, Income.WAGE, 1400, 0.7),
  SUPPORTED_JOB(8, Income.WAGE, 400, 0.5),
  SUBSIDISED_JOB(9, Income.WAGE, 500, 0.5),
  JOB_WITH_SUPPLEMENT(10, Income.WAGE_AND_SUPPLEMENT, 340, 0.7),
  PAID_WORK(11, Income.WAGE, 2200, 1.1),
  /** Out of sight of both organisations. */
  AWAY(12, Income.NOT_OURS, 900, 0.9);

  /** What somebody lives on, as far as the region knows. */
  enum Income {
    BENEFIT,
    WAGE_AND_SUPPLEMENT,
    WAGE,
    NOT_OURS
  }

  private final int step;
  private final Income income;
  private final int medianDays;
  private final double spread;

  Situation(int step, Income income, int medianDays, double spread) {
    this.step = step;
    this.income = income;
    this.medianDays = medianDays;
    this.spread = spread;
  }

  int step() {
    return step;
  }

  Income income() {
    return income;
  }

  /**
   * Days in one stay. Trial and participation placements end by law, so their tail is cut; one job
   * in six ends within months, the others last.
   */
  int stay(Chance chance) {
    if (this == PAID_WORK && chance.in(0.17)) {
      return chance.daysAround(110, 0.5);
    }
    int days = chance.daysAround(medianDays, spread);
    if (this == TRIAL_PLACEMENT) {
      return Math.min(days, 183);
    }
    return this == PARTICIPATION_PLACEMENT ? Math.min(days, 730) : days;
  }

  boolean isWsw() {
    return name().startsWith("WSW_");
  }

  boolean isJob() {
    return step >= 8 && this != WSW_SUPPORTED && this != AWAY;
  }

  boolean paysWage() {
    return income == Income.WAGE || income == Income.WAGE_AND_SUPPLEMENT;
  }

  /**
   * The rung that somebody who sees the resident would note down, 1 to 4; 0 where nobody assesses.
   */
  int assessedRung() {
    return step <= 4 ? step : 0;
  }
}
