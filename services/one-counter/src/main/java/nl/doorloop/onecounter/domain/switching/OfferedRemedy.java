package nl.doorloop.onecounter.domain.switching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A remedy on uncovered days.
 *
 * @param available whether the law offers it on at least one of them
 * @param from the first of those days; absent where it is not available
 * @param to the first day after them; absent where it is not available, and while open
 */
public record OfferedRemedy(
    Remedy remedy,
    boolean available,
    Reason reason,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** Why a remedy is available, or why it is not. */
  public enum Reason {
    /** An application for general assistance is not decided on these days. */
    APPLICATION_OPEN,
    /** No application for general assistance is open on these days: one can be made. */
    NO_OPEN_APPLICATION,
    /** The days lie within the three months before the notification. */
    WITHIN_THREE_MONTHS,
    /** The days lie within the three months before today: who reports now may ask for them. */
    IF_REPORTED_NOW,
    /** The notification came before these days: the right can begin on them by itself. */
    REPORTED_BEFORE,
    /** The days are still to come: who reports in time needs nothing back in time. */
    LIES_AHEAD,
    /** The days lie more than three months back. */
    TOO_LONG_AGO,
    /** Special assistance can be applied for; circumstances decide. */
    ON_APPLICATION,
    /** Special assistance is granted on these days. */
    GRANTED,
    /** The law has it from a later day. */
    NOT_YET_LAW,
    /** Income is set off against the aid of a month of these days. */
    SET_OFF_RECORDED,
    /** Nothing is set off against aid in the months of these days. */
    NO_SET_OFF
  }

  static OfferedRemedy no(Remedy remedy, Reason reason) {
    return new OfferedRemedy(remedy, false, reason, null, null);
  }

  static OfferedRemedy yes(Remedy remedy, Reason reason, LocalDate from, @Nullable LocalDate to) {
    return new OfferedRemedy(remedy, true, reason, from, to);
  }
}
