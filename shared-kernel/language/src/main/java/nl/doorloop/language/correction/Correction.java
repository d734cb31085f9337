package nl.doorloop.language.correction;

import java.util.Optional;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;

/**
 * Puts another content, or none, in the place of an event. It names the first event, never another
 * correction; of several the latest recorded decides. It takes effect from its own recording in
 * recorded time and over the whole of valid time; nothing is overwritten.
 */
public sealed interface Correction extends ResidentEvent, Amendment {
  /**
   * The event had another content; {@code replacement} is of the same type as the event that it
   * corrects.
   */
  record EventCorrected(
      ResidentId residentId, EventId corrects, ResidentEvent replacement, CorrectionReason reason)
      implements Correction {
    public EventCorrected {
      if (replacement instanceof Correction) {
        throw new InvalidValue(
            "a correction gives the content of an event, not of another correction");
      }
    }

    @Override
    public EventId names() {
      return corrects;
    }

    @Override
    public Optional<DomainEvent> content() {
      return Optional.of(replacement);
    }

    @Override
    public LegalFramework legalFramework() {
      return replacement.legalFramework();
    }

    @Override
    public ProcessingActivity processingActivity() {
      return replacement.processingActivity();
    }
  }

  /** The event never was. */
  record EventWithdrawn(
      ResidentId residentId,
      EventId withdraws,
      LegalFramework legalFramework,
      ProcessingActivity processingActivity,
      CorrectionReason reason)
      implements Correction {
    @Override
    public EventId names() {
      return withdraws;
    }

    @Override
    public Optional<DomainEvent> content() {
      return Optional.empty();
    }
  }
}
