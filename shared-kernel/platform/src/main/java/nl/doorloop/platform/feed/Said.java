package nl.doorloop.platform.feed;

import java.util.Optional;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of which first event: of itself, or as a correction of another.
 *
 * @param content absent when the first event never was
 */
record Said(PublishedEvent by, EventId of, @Nullable ResidentEvent content) {
  /**
   * That one resident turned out to be another, or not to be after all.
   *
   * @param other the resident that they were joined into
   */
  record Link(ResidentId other, boolean joined) {}

  static Said of(PublishedEvent event) {
    return switch (event.event()) {
      case EventCorrected c -> new Said(event, c.corrects(), c.replacement());
      case EventWithdrawn w -> new Said(event, w.withdraws(), null);
      case ContinuityEvent e -> new Said(event, event.eventId(), e);
      case IncomeSupportEvent e -> new Said(event, event.eventId(), e);
      case ShelteredWorkEvent e -> new Said(event, event.eventId(), e);
      case EmployerDeskEvent e -> new Said(event, event.eventId(), e);
      case DebtSupportEvent e -> new Said(event, event.eventId(), e);
    };
  }

  boolean withdraws() {
    return content == null;
  }

  Optional<Place> place() {
    return content == null ? Optional.empty() : PlaceFacts.of(content);
  }

  Optional<Link> link() {
    if (content instanceof ResidentsJoined joined) {
      return Optional.of(new Link(joined.into(), true));
    }
    if (content instanceof ResidentsSplit split) {
      return Optional.of(new Link(split.from(), false));
    }
    return Optional.empty();
  }
}
