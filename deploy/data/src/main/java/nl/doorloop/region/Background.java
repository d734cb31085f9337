package nl.doorloop.region;

import java.time.LocalDate;

/**
 * How somebody came to be known in the region. The weights give, per hundred residents known in ten
 * years, the stocks that {@code deploy/data/README.md} compares with published figures.
 */
enum Background {
  /** On income support when the ten years begin. */
  LONG_ON_BENEFIT(34),
  /** Came on income support during the ten years. */
  NEW_ON_BENEFIT(46),
  /** In the Wsw since before 2015. */
  WSW(9),
  /**
   * Young, with little capacity for work, mostly with a benefit of UWV: day activities, sheltered
   * work.
   */
  NEEDS_SHELTER(6),
  /** Known for debts only, and seen by a case worker once. */
  DEBTS_ONLY(5);

  private static final Odds<Background> SHARES =
      Odds.of(LONG_ON_BENEFIT.share, LONG_ON_BENEFIT)
          .and(NEW_ON_BENEFIT.share, NEW_ON_BENEFIT)
          .and(WSW.share, WSW)
          .and(NEEDS_SHELTER.share, NEEDS_SHELTER)
          .and(DEBTS_ONLY.share, DEBTS_ONLY);

  private static final Odds<Situation> LONG =
      Odds.of(24, Situation.ISOLATED)
          .and(36, Situation.SOCIAL_CONTACTS)
          .and(18, Situation.ORGANISED_ACTIVITIES)
          .and(10, Situation.UNPAID_WORK)
          .and(4, Situation.DAY_ACTIVITIES)
          .and(2, Situation.PARTICIPATION_PLACEMENT)
          .and(6, Situation.JOB_WITH_SUPPLEMENT);
  private static final Odds<Situation> NEW =
      Odds.of(12, Situation.ISOLATED)
          .and(34, Situation.SOCIAL_CONTACTS)
          .and(34, Situation.ORGANISED_ACTIVITIES)
          .and(16, Situation.UNPAID_WORK)
          .and(4, Situation.JOB_WITH_SUPPLEMENT);

  /**
   * In 2013, of all Wsw workers 42% worked in a sheltered place, 24% on location in green work and
   * cleaning, 34% at employers, nearly all of those seconded (Cedris figures on nu.nl, 2014). "On
   * location" counts as group secondment here.
   */
  private static final Odds<Situation> IN_WSW =
      Odds.of(42, Situation.WSW_INTERNAL)
          .and(34, Situation.WSW_GROUP_SECONDMENT)
          .and(18, Situation.WSW_INDIVIDUAL_SECONDMENT)
          .and(6, Situation.WSW_SUPPORTED);

  private static final Odds<Situation> SHELTER =
      Odds.of(44, Situation.DAY_ACTIVITIES)
          .and(32, Situation.WORKLIKE_DAY_ACTIVITIES)
          .and(12, Situation.SHELTERED_WORK);

  private final int share;

  Background(int share) {
    this.share = share;
  }

  static Background draw(Chance chance) {
    return SHARES.draw(chance);
  }

  Situation firstSituation(Chance chance) {
    return switch (this) {
      case LONG_ON_BENEFIT -> LONG.draw(chance);
      case NEW_ON_BENEFIT, DEBTS_ONLY -> NEW.draw(chance);
      case WSW -> IN_WSW.draw(chance);
      case NEEDS_SHELTER -> SHELTER.draw(chance);
    };
  }

  /**
   * The day from which the ten years see this resident: their first, for whoever was known already.
   */
  LocalDate seenFrom(TenYears years, Chance chance) {
    return switch (this) {
      case LONG_ON_BENEFIT, WSW -> years.first();
      case NEW_ON_BENEFIT, DEBTS_ONLY ->
          years.first().plusDays(chance.between(1, years.days() - 30));
      case NEEDS_SHELTER ->
          years
              .first()
              .plusDays((int) ((years.days() - 30) * StrictMath.pow(chance.fraction(), 0.7)));
    };
  }

  /**
   * Age on that day. Half of those who come new are under 35 (Divosa, in- and outflow 2016-2021).
   */
  int age(Chance chance, TenYears years) {
    return switch (this) {
      case LONG_ON_BENEFIT -> chance.between(22, 63);
      case NEW_ON_BENEFIT, DEBTS_ONLY ->
          chance.in(0.5)
              ? chance.between(18, 34)
              : chance.in(0.6) ? chance.between(35, 49) : chance.between(50, 63);
      case NEEDS_SHELTER -> chance.between(18, 45);
      case WSW -> {
        int youngest = Math.max(22, years.first().getYear() - 2014 + 20);
        yield Math.max(chance.between(youngest, 64), chance.between(youngest, 64));
      }
    };
  }

  /** When what was in force on the day first seen had begun; for the Wsw always before 2015. */
  LocalDate began(LocalDate seenFrom, LocalDate grownUp, Chance chance) {
    var wish =
        switch (this) {
          case LONG_ON_BENEFIT -> seenFrom.minusDays(chance.daysAround(900, 0.9));
          case WSW -> LAST_DAY_TO_ENTER_WSW.minusDays(chance.between(0, 7000));
          case NEW_ON_BENEFIT, DEBTS_ONLY, NEEDS_SHELTER -> seenFrom;
        };
    return wish.isBefore(grownUp) ? grownUp : wish;
  }

  private static final LocalDate LAST_DAY_TO_ENTER_WSW = LocalDate.of(2014, 12, 31);
}
