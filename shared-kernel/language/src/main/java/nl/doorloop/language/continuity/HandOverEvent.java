package nl.doorloop.language.continuity;

import java.time.LocalDate;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.ResidentId;

/**
 * What happens to a hand-over between two organisations, from the offer until the receiver has
 * started or it came to nothing.
 */
public sealed interface HandOverEvent extends ContinuityEvent
    permits ContinuityEvent.HandOverOffered,
        ContinuityEvent.HandOverAccepted,
        ContinuityEvent.HandOverRefused,
        ContinuityEvent.HandOverWithdrawn,
        ContinuityEvent.HandOverStarted,
        HandOverEvent.HandOverReminded,
        HandOverEvent.HandOverEscalated {
  HandOverId handOverId();

  /** The receiver was reminded that an offer waits for an answer. */
  record HandOverReminded(
      ResidentId residentId, HandOverId handOverId, LocalDate on, HandOverReminder reminder)
      implements HandOverEvent {}

  /** The term passed without an answer; the managers of both organisations are told. */
  record HandOverEscalated(ResidentId residentId, HandOverId handOverId, LocalDate on)
      implements HandOverEvent {}
}
