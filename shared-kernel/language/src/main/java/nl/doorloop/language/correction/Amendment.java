package nl.doorloop.language.correction;

import java.util.Optional;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;

/** What puts another content, or none, in the place of an event, whomever that is about. */
public sealed interface Amendment permits Correction, EmployerCorrection {
  /** The first event, whose content this decides. */
  EventId names();

  CorrectionReason reason();

  /** What the event says instead; empty where it never was. */
  Optional<DomainEvent> content();
}
