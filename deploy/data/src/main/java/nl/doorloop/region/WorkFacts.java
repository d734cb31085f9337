package nl.doorloop.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.region.Detail.Kind;
import nl.doorloop.region.Detail.Placement;
import nl.doorloop.region.Detail.ShelteredWork;
import org.jspecify.annotations.Nullable;

/**
 * The places where somebody works or takes part, in both files: the sheltered-work company's and
 * the placements'. Some places run on for weeks beside the next one, some leave days between, and a
 * few stand beside a Wsw employment.
 */
final class WorkFacts {
  private final Life life;
  private final TenYears years;
  private final Chance chance;
  private final List<Fact> facts = new ArrayList<>();

  private WorkFacts(Life life, TenYears years, Chance chance) {
    this.life = life;
    this.years = years;
    this.chance = chance;
  }

  static List<Fact> of(Life life, TenYears years, Chance chance) {
    var work = new WorkFacts(life, years, chance);
    var episodes = life.episodes();
    for (int i = 0; i < episodes.size(); i++) {
      work.add(episodes.get(i), i + 1 < episodes.size());
    }
    return work.facts;
  }

  /**
   * One in eight of those who earn beside a benefit is self-employed; the employer's number
   * decides, to agree everywhere.
   */
  static boolean isSelfEmployed(Episode episode) {
    return Integer.parseInt(episode.employer()) % 8 == 0;
  }

  private void add(Episode episode, boolean followed) {
    switch (episode.situation()) {
      case ISOLATED, SOCIAL_CONTACTS, ORGANISED_ACTIVITIES, UNPAID_WORK, AWAY -> {}
      case DAY_ACTIVITIES, WORKLIKE_DAY_ACTIVITIES ->
          add(episode, until(episode, followed), company(episode, chance.between(2, 6) * 40, ""));
      case SHELTERED_WORK, WSW_INTERNAL ->
          add(episode, until(episode, followed), company(episode, hoursOfContract(), ""));
      case WSW_GROUP_SECONDMENT, WSW_INDIVIDUAL_SECONDMENT, WSW_SUPPORTED ->
          add(
              episode,
              until(episode, followed),
              company(episode, hoursOfContract(), episode.employer()));
      case TRIAL_PLACEMENT ->
          add(episode, episode.until(), placement(episode, Kind.TRIAL, 0, false));
      case PARTICIPATION_PLACEMENT ->
          add(episode, until(episode, followed), placement(episode, Kind.PARTICIPATION, 0, false));
      case SUPPORTED_JOB -> yearContracts(episode, chance.in(0.8) ? subsidy() : 0, true);
      case SUBSIDISED_JOB -> yearContracts(episode, subsidy(), false);
      case JOB_WITH_SUPPLEMENT -> add(episode, episode.until(), ownJob(episode));
      case PAID_WORK -> {
        if (chance.in(0.65)) {
          add(episode, episode.until(), ownJob(episode));
        }
      }
    }
    if (episode.situation().isWsw()) {
      besideWsw(episode);
    }
  }

  private ShelteredWork company(Episode episode, int tenthsOfHours, String employer) {
    return new ShelteredWork(episode.situation(), tenthsOfHours, employer, episode.firstPay());
  }

  private Placement placement(Episode episode, Kind kind, int subsidy, boolean jobCoach) {
    int hours = chance.between(3, 8) * 40;
    return new Placement(kind, hours, episode.employer(), subsidy, jobCoach, episode.firstPay());
  }

  private Placement ownJob(Episode episode) {
    if (isSelfEmployed(episode)) {
      return new Placement(Kind.SELF_EMPLOYED, chance.between(4, 10) * 40, "", 0, false, null);
    }
    boolean partTime = episode.situation() == Situation.JOB_WITH_SUPPLEMENT;
    int hours = partTime ? chance.between(8, 48) * 5 : chance.between(6, 10) * 40;
    return new Placement(Kind.JOB, hours, episode.employer(), 0, false, episode.firstPay());
  }

  private int hoursOfContract() {
    return HOURS.draw(chance);
  }

  /**
   * The subsidy is what is missing to the minimum wage; for about half that is between a quarter
   * and a half (Divosa 2022).
   */
  private int subsidy() {
    return SUBSIDIES.draw(chance) + chance.between(0, 4) * 5;
  }

  /** One place in ten runs on beside the next for weeks; one in twelve stops days before it. */
  private @Nullable LocalDate until(Episode episode, boolean followed) {
    var until = episode.until();
    if (until == null || !followed || episode.situation().isWsw()) {
      return until;
    }
    if (chance.in(0.1)) {
      var longer = until.plusDays(chance.between(7, 45));
      return longer.isAfter(years.today()) || longer.isAfter(life.departure().on())
          ? until
          : longer;
    }
    var shorter = until.minusDays(chance.between(1, 14));
    return chance.in(0.08) && shorter.isAfter(episode.from()) ? shorter : until;
  }

  /**
   * A job with a subsidy is a chain of contracts of a year; the subsidy is measured anew and
   * sometimes overlaps a month.
   */
  private void yearContracts(Episode episode, int subsidy, boolean jobCoach) {
    var from = episode.from();
    int percentage = subsidy;
    while (true) {
      var detail =
          new Placement(
              Kind.JOB,
              chance.between(4, 9) * 40,
              episode.employer(),
              percentage,
              jobCoach,
              from.equals(episode.from()) ? episode.firstPay() : null);
      var yearLater = from.plusYears(1);
      boolean lastContract =
          episode.until() == null
              ? yearLater.isAfter(years.today())
              : !yearLater.isBefore(episode.until().minusDays(31));
      if (lastContract) {
        facts.add(new Fact(from, episode.until(), episode.reason(), detail));
        return;
      }
      var until = chance.in(0.06) ? yearLater.plusDays(30) : yearLater;
      facts.add(
          until.isAfter(years.today())
              ? new Fact(from, yearLater, EndReason.EXPIRED, detail)
              : new Fact(from, until, EndReason.EXPIRED, detail));
      from = yearLater;
      percentage = percentage == 0 ? 0 : Math.clamp(percentage + chance.between(-2, 1) * 5L, 5, 70);
    }
  }

  /**
   * Now and then a try-out at an employer beside a Wsw employment; very rarely a subsidised job,
   * which is a conflict.
   */
  private void besideWsw(Episode episode) {
    var seenFrom = episode.from().isBefore(years.first()) ? years.first() : episode.from();
    var from = seenFrom.plusDays(chance.between(60, 400));
    var until = from.plusDays(chance.between(28, 90));
    boolean fits =
        until.isBefore(years.today())
            && until.isBefore(life.departure().on())
            && (episode.until() == null || until.isBefore(episode.until()));
    if (fits && chance.in(0.06)) {
      var employer = Employers.draw(chance);
      facts.add(
          chance.in(0.85)
              ? new Fact(
                  from,
                  until,
                  EndReason.EXPIRED,
                  new Placement(Kind.TRIAL, 160, employer, 0, false, null))
              : new Fact(
                  from,
                  until,
                  EndReason.OTHER,
                  new Placement(Kind.JOB, 120, employer, 40, false, null)));
    }
  }

  private void add(Episode episode, @Nullable LocalDate until, Detail detail) {
    facts.add(new Fact(episode.from(), until, episode.reason(), detail));
  }

  /**
   * Full time is 36 hours in the Wsw; most of the sheltered work is part-time (known, not
   * verified). In tenths of hours.
   */
  private static final Odds<Integer> HOURS =
      Odds.of(34, 360).and(16, 320).and(14, 285).and(18, 240).and(10, 200).and(8, 160);

  private static final Odds<Integer> SUBSIDIES = Odds.of(24, 5).and(47, 25).and(29, 50);
}
