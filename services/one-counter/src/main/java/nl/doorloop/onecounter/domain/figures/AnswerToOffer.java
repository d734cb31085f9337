package nl.doorloop.onecounter.domain.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.continuity.HandOverEvent.HandOverEscalated;
import nl.doorloop.language.continuity.HandOverEvent.HandOverReminded;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.HandOver;
import nl.doorloop.onecounter.domain.figures.ContinuityCase.Kind;
import nl.doorloop.onecounter.domain.worklist.Case;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one offer. A start without an acceptance is an answer too. An offer that the
 * sender took back within its term, before any answer, waits for none.
 *
 * @param answerBy absent where no answer was due any more
 * @param events the offer and everything that was said to it
 */
record AnswerToOffer(
    HandOver handOver,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate answeredOn,
    List<EventId> events) {
  static AnswerToOffer of(HandOver handOver, List<Fact> effective) {
    List<EventId> events = new ArrayList<>();
    LocalDate answered = null;
    LocalDate withdrawn = null;
    for (var fact : effective) {
      if (!(fact.event() instanceof HandOverEvent event)
          || !event.handOverId().equals(handOver.handOverId())) {
        continue;
      }
      switch (event) {
        case HandOverReminded _, HandOverEscalated _ -> {
          continue;
        }
        case HandOverOffered _ -> {}
        case HandOverAccepted e -> answered = first(answered, e.on());
        case HandOverRefused e -> answered = first(answered, e.on());
        case HandOverStarted e -> answered = first(answered, e.on());
        case HandOverWithdrawn e -> withdrawn = first(withdrawn, e.on());
      }
      events.add(fact.eventId());
    }
    if (withdrawn != null && answered != null && withdrawn.isBefore(answered)) {
      answered = null;
    }
    boolean takenBack =
        answered == null && withdrawn != null && !withdrawn.isAfter(handOver.answerBy());
    return new AnswerToOffer(
        handOver, takenBack ? null : handOver.answerBy(), answered, List.copyOf(events));
  }

  private static LocalDate first(@Nullable LocalDate before, LocalDate on) {
    return before == null || on.isBefore(before) ? on : before;
  }

  /** Whoever sees the resident sees the hand-over. */
  ContinuityCase counted(Case known, @Nullable Municipality municipality) {
    return new ContinuityCase(
        known.resident(),
        Kind.HAND_OVER,
        handOver.offeredOn(),
        handOver.startedOn(),
        answerBy,
        answeredOn,
        handOver.receiver(),
        municipality,
        events.stream().map(known::because).toList(),
        List.of());
  }
}
