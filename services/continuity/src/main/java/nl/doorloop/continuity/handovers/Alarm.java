package nl.doorloop.continuity.handovers;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.continuity.domain.AnswerTerm;
import nl.doorloop.continuity.domain.HandOverCommand;
import nl.doorloop.continuity.domain.HandOverCommand.EscalateHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RemindHandOver;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.HandOverReminder;

/** What is said about an offer that waits for an answer; the names are stored. */
public enum Alarm {
  HALF_OF_TERM,
  ONE_DAY_BEFORE,
  ESCALATION;

  Optional<LocalDate> dueOn(HandOverOffered offer) {
    return switch (this) {
      case HALF_OF_TERM -> AnswerTerm.dayOf(HandOverReminder.HALF_OF_TERM, offer);
      case ONE_DAY_BEFORE -> AnswerTerm.dayOf(HandOverReminder.ONE_DAY_BEFORE, offer);
      case ESCALATION -> Optional.of(AnswerTerm.dayOfEscalation(offer));
    };
  }

  HandOverCommand command(ResidentId resident, HandOverId id, LocalDate today) {
    return switch (this) {
      case HALF_OF_TERM -> new RemindHandOver(resident, id, HandOverReminder.HALF_OF_TERM, today);
      case ONE_DAY_BEFORE ->
          new RemindHandOver(resident, id, HandOverReminder.ONE_DAY_BEFORE, today);
      case ESCALATION -> new EscalateHandOver(resident, id, today);
    };
  }
}
