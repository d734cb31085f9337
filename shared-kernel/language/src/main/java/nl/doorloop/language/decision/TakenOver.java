package nl.doorloop.language.decision;

import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as one stream knows it. The first time it becomes an event, the same content
 * again changes nothing, and other content corrects that first event. What was decided here stays
 * as it is.
 *
 * @param <E> the event that a row becomes
 */
public sealed interface TakenOver<E extends ResidentEvent> {
  /** There is no event yet. */
  record Never<E extends ResidentEvent>() implements TakenOver<E> {}

  /** The row was withdrawn; it may come back under its first event. */
  record Withdrawn<E extends ResidentEvent>(EventId first) implements TakenOver<E> {}

  record Standing<E extends ResidentEvent>(EventId first, E row) implements TakenOver<E> {}

  /** The stream began with a decision and not with a row. */
  record DecidedHere<E extends ResidentEvent>() implements TakenOver<E> {}

  /**
   * @param first the event that the stream began with
   * @param row what stands in it; absent where that was decided here
   */
  static <E extends ResidentEvent> TakenOver<E> of(EventId first, @Nullable E row) {
    return row == null ? new DecidedHere<>() : new Standing<>(first, row);
  }

  /**
   * @param decidedHere what the sender of the file hears where no row has a say
   */
  default Decision takeOver(E row, Refusal decidedHere) {
    return switch (this) {
      case Never<E> _ -> Decision.accept(row);
      case Withdrawn<E>(var first) -> correct(first, row);
      case Standing<E>(var first, var before) ->
          before.equals(row) ? Decision.accept() : correct(first, row);
      case DecidedHere<E> _ -> Decision.refuse(decidedHere);
    };
  }

  /**
   * @param decidedHere what the sender of the file hears where no row has a say
   */
  default Decision withdraw(CorrectionReason reason, Refusal decidedHere) {
    return switch (this) {
      case Never<E> _, Withdrawn<E> _ -> Decision.accept();
      case Standing<E>(var first, var row) ->
          Decision.accept(
              new EventWithdrawn(
                  row.residentId(), first, row.legalFramework(), row.processingActivity(), reason));
      case DecidedHere<E> _ -> Decision.refuse(decidedHere);
    };
  }

  private static Decision correct(EventId first, ResidentEvent row) {
    return Decision.accept(
        new EventCorrected(row.residentId(), first, row, CorrectionReason.SOURCE_CORRECTED));
  }
}
