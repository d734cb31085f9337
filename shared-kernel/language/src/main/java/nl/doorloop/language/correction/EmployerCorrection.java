package nl.doorloop.language.correction;

import java.util.Optional;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.InvalidValue;

/** To an event about an employer what a {@link Correction} is to one about a resident. */
public sealed interface EmployerCorrection extends EmployerEvent, Amendment {
  /**
   * The event had another content; {@code replacement} is of the same type as the event that it
   * corrects.
   */
  record EmployerEventCorrected(
      EmployerId employerId, EventId corrects, EmployerEvent replacement, CorrectionReason reason)
      implements EmployerCorrection {
    public EmployerEventCorrected {
      if (replacement instanceof EmployerCorrection) {
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
  }

  /** The event never was. */
  record EmployerEventWithdrawn(EmployerId employerId, EventId withdraws, CorrectionReason reason)
      implements EmployerCorrection {
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
