package nl.doorloop.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One resident's ten years: who it is, where they lived, and a walk over {@link Situation}s, up,
 * down and back, until the reference date, retirement, death or a removal out of the region.
 *
 * @param number the resident's place in the region, from 0
 * @param person without a citizen service number for three residents in a thousand
 * @param ownBenefit lives on a benefit of UWV that no file shows, so income support is never paid
 */
record Life(
    int number,
    Background background,
    Person person,
    Residence residence,
    Departure departure,
    boolean ownBenefit,
    List<Episode> episodes) {

  /** The day after which nobody is in the files any more, and why. */
  record Departure(LocalDate on, EndReason reason) {}

  /**
   * Since 2024 the pension age is 67 and something (known, not verified); the months are left out.
   */
  private static final int PENSION_AGE = 67;

  static Life of(long seed, int number, TenYears years) {
    var chance = Chance.of(seed, "life", number);
    var background = Background.draw(chance);
    var seenFrom = background.seenFrom(years, chance);
    var birthDate =
        seenFrom.minusYears(background.age(chance, years)).minusDays(chance.between(1, 364));
    var began = background.began(seenFrom, birthDate.plusYears(18), chance);
    var residence = Residence.draw(chance, seenFrom, years);
    var person = Person.draw(chance, FictiveBsn.of(seed, number), birthDate, residence.latest());
    var departure = departure(chance, birthDate, seenFrom);
    boolean ownBenefit = background == Background.NEEDS_SHELTER && chance.in(0.7);
    var walk = new Walk(chance, years, departure);
    var episodes =
        background == Background.DEBTS_ONLY
            ? List.<Episode>of()
            : walk.from(background.firstSituation(chance), began, seenFrom);
    var known = chance.in(0.003) ? person.withoutBsn() : person;
    return new Life(number, background, known, residence, departure, ownBenefit, episodes);
  }

  private static Departure departure(Chance chance, LocalDate birthDate, LocalDate seenFrom) {
    var pension = birthDate.plusYears(PENSION_AGE);
    var death = seenFrom.plusDays(30 + chance.daysUntil(0.004));
    var removal = seenFrom.plusDays(60 + chance.daysUntil(0.012));
    if (pension.isBefore(death) && pension.isBefore(removal)) {
      return new Departure(pension, EndReason.PENSION);
    }
    return death.isBefore(removal)
        ? new Departure(death, EndReason.DECEASED)
        : new Departure(removal, EndReason.MOVED);
  }

  /** The walk itself; every draw comes from the life's own chance. */
  private record Walk(Chance chance, TenYears years, Departure departure) {

    List<Episode> from(Situation first, LocalDate began, LocalDate seenFrom) {
      var episodes = new ArrayList<Episode>();
      var from = began;
      var until = seenFrom.plusDays(first.stay(chance));
      Situation situation = first;
      Episode previous = null;
      while (from.isBefore(departure.on()) && !from.isAfter(years.horizon())) {
        boolean leaves = !until.isBefore(departure.on());
        var end = leaves ? departure.on() : until;
        boolean ended =
            !end.isAfter(years.today()) || (!end.isAfter(years.horizon()) && chance.in(0.3));
        var next = ended && !leaves ? Moves.from(situation).draw(chance) : null;
        if (situation != Situation.AWAY) {
          var reason =
              !ended
                  ? null
                  : next == null ? departure.reason() : Moves.reason(situation, next, chance);
          previous = episode(situation, from, ended ? end : null, reason, next, previous);
          episodes.add(previous);
        }
        if (next == null || (situation == Situation.AWAY && chance.in(0.55))) {
          break;
        }
        situation = next;
        from = end;
        until = from.plusDays(situation.stay(chance));
      }
      return List.copyOf(episodes);
    }

    private Episode episode(
        Situation situation,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable EndReason reason,
        @Nullable Situation next,
        @Nullable Episode previous) {
      var employer =
          previous != null && chance.in(staysWithEmployer(previous.situation(), situation))
              ? previous.employer()
              : Employers.draw(chance);
      boolean fromBenefit = previous != null && previous.income() == Situation.Income.BENEFIT;
      var firstPay =
          situation.paysWage() && fromBenefit && chance.in(0.4)
              ? from.plusDays(chance.between(9, 31))
              : null;
      var income =
          situation == Situation.SUPPORTED_JOB && chance.in(0.2)
              ? Situation.Income.WAGE_AND_SUPPLEMENT
              : situation.income();
      return new Episode(situation, from, until, reason, next, employer, firstPay, income);
    }

    /**
     * A trial placement aims at a job with that same employer (Participatiewet 8a); support ends
     * more often than the job.
     */
    private static double staysWithEmployer(Situation before, Situation now) {
      if (before == Situation.TRIAL_PLACEMENT) {
        return now.isJob() ? 0.85 : 0;
      }
      return before == now ? 0.6 : before.isJob() && now.isJob() ? 0.7 : 0;
    }
  }
}
