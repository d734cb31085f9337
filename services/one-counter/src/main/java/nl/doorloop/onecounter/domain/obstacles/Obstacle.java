package nl.doorloop.onecounter.domain.obstacles;

import org.jspecify.annotations.Nullable;

/**
 * The fourteen obstacles, numbered as in the programme Simpel Switchen. {@code docs/obstacles.md}
 * says how each is found, and why some are not.
 */
public enum Obstacle {
  /** A step up to rung 5 or 6 comes near, and no way back was recorded. */
  O1(Unit.DAYS, 28, "Participatiewet art. 43a"),
  /** Days without income between one income and the next. */
  O2(Unit.DAYS, 1, "Participatiewet art. 52 lid 1"),
  /** Income is known and was not set off in time. */
  O3(Unit.WORKING_DAYS, 5, "Participatiewet art. 58 lid 4"),
  /** Corrections and revisions of income support follow one another within six months. */
  O4(Unit.TIMES, 2, null),
  /** Unclear dates and amounts from several sources. */
  O5(28),
  /** Effect on allowances and other rights. */
  O6(28),
  /** Somebody under 27 has to search for work for four weeks once more. */
  O7(Unit.MONTHS, 12, "Participatiewet art. 41 lid 11"),
  /** A new application soon after assistance ended, without the use of known data. */
  O8(Unit.MONTHS, 12, "Participatiewet art. 43a"),
  /** Falling back from sheltered work: Wajong no longer possible. */
  O9(28),
  /** Something under the Wmo and under the Participatiewet, and nobody leads both. */
  O10(Unit.DAYS, 28, null),
  /** Financial incentives of organisations. */
  O11(Unit.DAYS, 56, null),
  /** Guidance is not continuous. */
  O12(Unit.DAYS, 14, null),
  /** The same is asked or decided again within twelve months. */
  O13(Unit.TIMES, 2, null),
  /** Employers lack one contact. */
  O14();

  /** What a threshold counts. */
  public enum Unit {
    DAYS(366),
    WORKING_DAYS(60),
    MONTHS(12),
    TIMES(50);

    private final int most;

    Unit(int most) {
      this.most = most;
    }

    /** The highest threshold that can be set; the lowest is 1. */
    public int most() {
      return most;
    }
  }

  private final @Nullable Unit unit;
  private final int threshold;
  private final @Nullable String article;
  private final boolean onByDefault;

  Obstacle() {
    this(null, 0, null, false);
  }

  /** One that is there where something was not recorded: off until it is agreed to record it. */
  Obstacle(int days) {
    this(Unit.DAYS, days, null, false);
  }

  Obstacle(@Nullable Unit unit, int threshold, @Nullable String article) {
    this(unit, threshold, article, true);
  }

  Obstacle(@Nullable Unit unit, int threshold, @Nullable String article, boolean onByDefault) {
    this.unit = unit;
    this.threshold = threshold;
    this.article = article;
    this.onByDefault = onByDefault;
  }

  /** Whether it is looked for where an organisation does not say. */
  public boolean isOnByDefault() {
    return onByDefault;
  }

  /** Whether events tell it. */
  public boolean isFound() {
    return unit != null;
  }

  /** Absent where it is not found. */
  public @Nullable Unit unit() {
    return unit;
  }

  /** Where nothing else is set; 0 where it is not found. */
  public int threshold() {
    return threshold;
  }

  /** The article that helps; absent where none does. */
  public @Nullable String article() {
    return article;
  }
}
