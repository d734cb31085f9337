package nl.doorloop.debtsupport.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.law.Law;

/** What the first talk leads to. */
@Law(
    article = "Wet gemeentelijke schuldhulpverlening art. 4 lid 1",
    rule =
        "The first talk is the moment of the application, and the resident decides whether there is"
            + " one.",
    asOf = "2012-07-01")
public final class FirstTalk {
  private FirstTalk() {}

  /** The first day on which can be decided; empty where the resident did not apply. */
  public static Optional<LocalDate> decidedFrom(FirstTalkHeld talk) {
    return talk.application() ? Optional.of(talk.on()) : Optional.empty();
  }
}
