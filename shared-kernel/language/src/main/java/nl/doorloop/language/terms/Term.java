package nl.doorloop.language.terms;

import static nl.doorloop.language.law.Law.Certainty.NOT_VERIFIED;

import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Period;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * The length of a statutory term. It begins on the day after the event that starts it; weeks,
 * months and years go by the calendar.
 *
 * @param amount at least 1
 */
public record Term(int amount, Unit unit) {
  /** In what a law counts. */
  public enum Unit {
    DAYS,
    /** Saturdays, Sundays and public holidays are not counted. */
    WORKING_DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  @Law(
      article = "Algemene termijnenwet art. 4",
      rule = "A term of more than 90 days, twelve weeks or three months is not extended.",
      certainty = NOT_VERIFIED)
  private static final int LONGEST_EXTENDED_DAYS = 90;

  private static final int LONGEST_EXTENDED_WEEKS = 12;
  private static final int LONGEST_EXTENDED_MONTHS = 3;

  @Law(
      article = "Algemene termijnenwet art. 2",
      rule = "A term of at least three days holds at least two that are no rest days.",
      certainty = NOT_VERIFIED)
  private static final int SHORTEST_WITH_WORKING_DAYS = 3;

  private static final int WORKING_DAYS_IN_IT = 2;

  /**
   * @throws InvalidValue when the amount is less than 1
   */
  public Term {
    if (amount < 1) {
      throw new InvalidValue("a term is at least 1 long");
    }
  }

  public static Term days(int amount) {
    return new Term(amount, Unit.DAYS);
  }

  public static Term workingDays(int amount) {
    return new Term(amount, Unit.WORKING_DAYS);
  }

  public static Term weeks(int amount) {
    return new Term(amount, Unit.WEEKS);
  }

  public static Term months(int amount) {
    return new Term(amount, Unit.MONTHS);
  }

  public static Term years(int amount) {
    return new Term(amount, Unit.YEARS);
  }

  /** Its last day, where nothing makes it stand still. */
  @Law(
      article = "Algemene termijnenwet art. 1 lid 1",
      rule = "A term that ends on a rest day runs on to the next working day.",
      certainty = NOT_VERIFIED)
  public LocalDate lastDay(LocalDate event) {
    return closed(event, unextended(event));
  }

  /**
   * Its last day. The days on which it stands still come on top (Algemene wet bestuursrecht art.
   * 4:15); then it runs on to a working day (Algemene termijnenwet art. 1 and 2), unless it is
   * longer than what that law extends (art. 4).
   *
   * @param event the day of the event that starts it
   * @param still the days on which it stands still; they may overlap, and lie outside of the term
   * @return absent while it stands still without an end in sight
   */
  @Law(
      article = "Algemene wet bestuursrecht art. 4:15",
      rule =
          "The term to decide an application stands still from the day after the applicant was asked"
              + " to complete it until the day on which that was done or the time for it passed.")
  public @Nullable LocalDate lastDay(LocalDate event, Collection<Period> still) {
    var last = unextended(event);
    for (var day = event.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      var on = day;
      var standing = still.stream().filter(period -> period.contains(on)).toList();
      if (standing.stream().anyMatch(period -> period.to() == null)) {
        return null;
      }
      if (!standing.isEmpty() && counts(day)) {
        last = next(last);
      }
    }
    return closed(event, last);
  }

  /**
   * The day that lies this long before an event. Counting back, no term is extended (Algemene
   * termijnenwet art. 1(2)).
   *
   * @throws UnsupportedOperationException for working days, which no law counts back
   */
  @Law(
      article = "Algemene termijnenwet art. 1 lid 2",
      rule = "A term that is counted back from an event is not extended.",
      certainty = NOT_VERIFIED)
  public LocalDate before(LocalDate event) {
    if (unit == Unit.WORKING_DAYS) {
      throw new UnsupportedOperationException("no law counts working days back");
    }
    return event.minus(length());
  }

  private LocalDate unextended(LocalDate event) {
    if (unit != Unit.WORKING_DAYS) {
      return event.plus(length());
    }
    var day = event;
    for (int counted = 0; counted < amount; counted++) {
      day = LegalCalendar.workingDayFrom(day.plusDays(1));
    }
    return day;
  }

  private boolean counts(LocalDate day) {
    return unit != Unit.WORKING_DAYS || !LegalCalendar.isRestDay(day);
  }

  private LocalDate next(LocalDate day) {
    var next = day.plusDays(1);
    return unit == Unit.WORKING_DAYS ? LegalCalendar.workingDayFrom(next) : next;
  }

  private TemporalAmount length() {
    return switch (unit) {
      case DAYS, WORKING_DAYS -> java.time.Period.ofDays(amount);
      case WEEKS -> java.time.Period.ofWeeks(amount);
      case MONTHS -> java.time.Period.ofMonths(amount);
      case YEARS -> java.time.Period.ofYears(amount);
    };
  }

  private boolean isExtended() {
    return switch (unit) {
      case DAYS -> amount <= LONGEST_EXTENDED_DAYS;
      case WORKING_DAYS, YEARS -> false;
      case WEEKS -> amount <= LONGEST_EXTENDED_WEEKS;
      case MONTHS -> amount <= LONGEST_EXTENDED_MONTHS;
    };
  }

  private LocalDate closed(LocalDate event, LocalDate last) {
    return isExtended() ? extended(event, last) : last;
  }

  private LocalDate extended(LocalDate event, LocalDate last) {
    var end = last;
    if (unit != Unit.DAYS || amount >= SHORTEST_WITH_WORKING_DAYS) {
      long working =
          event
              .plusDays(1)
              .datesUntil(end.plusDays(1))
              .filter(d -> !LegalCalendar.isExtendedFrom(d))
              .limit(WORKING_DAYS_IN_IT)
              .count();
      for (; working < WORKING_DAYS_IN_IT; working++) {
        end = LegalCalendar.endFrom(end.plusDays(1));
      }
    }
    return LegalCalendar.endFrom(end);
  }
}
