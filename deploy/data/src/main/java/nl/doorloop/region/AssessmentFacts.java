package nl.doorloop.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.region.Detail.Assessment;

/**
 * The rungs that case workers noted down. The ladder asks for two a year; here most come within a
 * year and some come too late, so that the rung is unknown for a while.
 */
final class AssessmentFacts {
  private AssessmentFacts() {}

  static List<Fact> of(Life life, TenYears years, Chance chance) {
    var facts = new ArrayList<Fact>();
    if (life.background() == Background.DEBTS_ONLY) {
      facts.add(once(life, years, chance));
    }
    for (var episode : life.episodes()) {
      int rung = episode.situation().assessedRung();
      boolean seenByCaseWorker = rung > 0 && (isStay(episode.situation()) || chance.in(0.35));
      var day = episode.from().plusDays(chance.between(0, 14));
      boolean first = true;
      while (seenByCaseWorker && isWithin(day, episode, life, years)) {
        if ((first || chance.in(0.8)) && day.isAfter(years.first().minusYears(1))) {
          facts.add(assessment(day, rung, life, years, chance));
        }
        first = false;
        day = day.plusDays(chance.between(150, 380));
      }
    }
    return facts;
  }

  /** Situations that only an assessment tells of. */
  private static boolean isStay(Situation situation) {
    return switch (situation) {
      case ISOLATED, SOCIAL_CONTACTS, ORGANISED_ACTIVITIES, UNPAID_WORK -> true;
      case DAY_ACTIVITIES,
          WORKLIKE_DAY_ACTIVITIES,
          PARTICIPATION_PLACEMENT,
          TRIAL_PLACEMENT,
          SHELTERED_WORK,
          WSW_INTERNAL,
          WSW_GROUP_SECONDMENT,
          WSW_INDIVIDUAL_SECONDMENT,
          WSW_SUPPORTED,
          SUPPORTED_JOB,
          SUBSIDISED_JOB,
          JOB_WITH_SUPPLEMENT,
          PAID_WORK,
          AWAY ->
          false;
    };
  }

  private static boolean isWithin(LocalDate day, Episode episode, Life life, TenYears years) {
    return !day.isAfter(years.today())
        && day.isBefore(life.departure().on())
        && (episode.until() == null || day.isBefore(episode.until()));
  }

  /**
   * One in six is given a day on which it lapses, half a year or a year ahead; the others count for
   * twelve months.
   */
  private static Fact assessment(
      LocalDate day, int rung, Life life, TenYears years, Chance chance) {
    var lapses = day.plusMonths(chance.in(0.5) ? 6 : 12);
    boolean limited = chance.in(0.16) && lapses.isBefore(life.departure().on());
    return new Fact(
        day, limited ? lapses : null, limited ? EndReason.EXPIRED : null, new Assessment(rung));
  }

  private static Fact once(Life life, TenYears years, Chance chance) {
    var last =
        life.departure().on().isBefore(years.today()) ? life.departure().on() : years.today();
    int days = (int) (last.toEpochDay() - years.first().toEpochDay()) - 1;
    var day = years.first().plusDays(chance.between(0, days));
    return assessment(day, chance.between(2, 4), life, years, chance);
  }
}
