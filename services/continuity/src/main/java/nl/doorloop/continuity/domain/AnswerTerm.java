package nl.doorloop.continuity.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.HandOverReminder;
import nl.doorloop.language.terms.Term;

/**
 * The time in which the receiver answers an offer, and the days on which somebody is told that it
 * runs out. What the two organisations agreed, no term of law; it is counted as those are.
 */
public final class AnswerTerm {
  private AnswerTerm() {}

  /**
   * The last day of a term that was not agreed for one hand-over.
   *
   * @param workingDays at least 1, counted from the day after the offer
   */
  public static LocalDate lastDay(LocalDate offeredOn, int workingDays) {
    return Term.workingDays(workingDays).lastDay(offeredOn);
  }

  /**
   * The day of a reminder. A term too short for it has none: one on the day of the offer itself, or
   * two on one day, would tell nobody anything.
   */
  public static Optional<LocalDate> dayOf(HandOverReminder reminder, HandOverOffered offer) {
    var dayBefore = offer.answerBy().minusDays(1);
    var latest = Optional.of(dayBefore).filter(day -> day.isAfter(offer.offeredOn()));
    return switch (reminder) {
      case ONE_DAY_BEFORE -> latest;
      case HALF_OF_TERM ->
          Optional.of(halfWay(offer))
              .filter(day -> day.isAfter(offer.offeredOn()) && day.isBefore(dayBefore));
    };
  }

  /** The day on which both managers are told, where there is no answer. */
  public static LocalDate dayOfEscalation(HandOverOffered offer) {
    return offer.answerBy().plusDays(1);
  }

  private static LocalDate halfWay(HandOverOffered offer) {
    long days = ChronoUnit.DAYS.between(offer.offeredOn(), offer.answerBy());
    return offer.offeredOn().plusDays(days / 2);
  }
}
