package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.HandOverRefusal.ANSWER_BEFORE_OFFER;
import static nl.doorloop.continuity.domain.HandOverRefusal.APPOINTMENT_BEFORE_ACCEPTANCE;
import static nl.doorloop.continuity.domain.HandOverRefusal.BEFORE_ACCEPTANCE;
import static nl.doorloop.continuity.domain.HandOverRefusal.BEFORE_THE_OFFER;
import static nl.doorloop.continuity.domain.HandOverRefusal.PROPOSAL_BEFORE_REFUSAL;
import static nl.doorloop.continuity.domain.HandOverRefusal.RECEIVER_IS_SENDER;
import static nl.doorloop.continuity.domain.HandOverRefusal.START_BEFORE_OFFER;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import org.jspecify.annotations.Nullable;

/** What is wrong with an event of a hand-over by itself, or with its day after what was before. */
final class HandOverDays {
  private HandOverDays() {}

  static Optional<HandOverRefusal> flaw(HandOverOffered offer) {
    if (offer.receiver() == offer.sender()) {
      return Optional.of(RECEIVER_IS_SENDER);
    }
    return before(offer.answerBy(), offer.offeredOn(), ANSWER_BEFORE_OFFER)
        .or(() -> before(offer.proposedStart(), offer.offeredOn(), START_BEFORE_OFFER));
  }

  static Optional<HandOverRefusal> flaw(HandOver before, HandOverAccepted answer) {
    return tooEarly(before, answer.on())
        .or(() -> before(answer.firstAppointment(), answer.on(), APPOINTMENT_BEFORE_ACCEPTANCE));
  }

  static Optional<HandOverRefusal> flaw(HandOver before, HandOverRefused answer) {
    return tooEarly(before, answer.on())
        .or(() -> before(answer.counterProposal(), answer.on(), PROPOSAL_BEFORE_REFUSAL));
  }

  static Optional<HandOverRefusal> flaw(HandOver before, HandOverWithdrawn answer) {
    return tooEarly(before, answer.on());
  }

  static Optional<HandOverRefusal> flaw(HandOver before, HandOverStarted answer) {
    return tooEarly(before, answer.on());
  }

  private static Optional<HandOverRefusal> tooEarly(HandOver before, LocalDate on) {
    return before instanceof HandOver.Accepted(_, var accepted)
        ? before(on, accepted.on(), BEFORE_ACCEPTANCE)
        : before(on, before.offer().offeredOn(), BEFORE_THE_OFFER);
  }

  private static Optional<HandOverRefusal> before(
      @Nullable LocalDate day, LocalDate earliest, HandOverRefusal why) {
    return day != null && day.isBefore(earliest) ? Optional.of(why) : Optional.empty();
  }
}
