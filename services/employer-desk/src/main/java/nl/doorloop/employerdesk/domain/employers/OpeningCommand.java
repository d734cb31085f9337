package nl.doorloop.employerdesk.domain.employers;

import java.time.LocalDate;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;

/** What may be asked of an {@link Opening}. */
public sealed interface OpeningCommand {
  OpeningId openingId();

  /** The stream that decides about it. */
  default OpeningId streamId() {
    return openingId();
  }

  /**
   * @param employer whose opening it is, as it stands; an employer stays once it is registered
   */
  record PostOpening(OpeningPosted opening, Employer employer) implements OpeningCommand {
    @Override
    public OpeningId openingId() {
      return opening.openingId();
    }
  }

  /**
   * @param places how many people are sought from now on, from 1 to 99
   */
  record ChangePlaces(OpeningId openingId, int places, LocalDate on) implements OpeningCommand {}

  record CloseOpening(OpeningId openingId, ClosingReason reason, LocalDate on)
      implements OpeningCommand {}
}
