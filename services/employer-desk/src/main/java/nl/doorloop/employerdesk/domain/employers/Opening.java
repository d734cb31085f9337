package nl.doorloop.employerdesk.domain.employers;

import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.ALREADY_POSTED;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.NO_OPENING;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.OPENING_CLOSED;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.PAST;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.UNKNOWN_EMPLOYER;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.UNKNOWN_ESTABLISHMENT;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.ChangePlaces;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.CloseOpening;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.PostOpening;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.OpeningEvent;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningClosed;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.language.employerdesk.OpeningEvent.PlacesChanged;
import org.jspecify.annotations.Nullable;

/** Places for the same work with one employer: posted, perhaps changed in number, closed once. */
public sealed interface Opening {
  record NotPosted() implements Opening {}

  /**
   * @param places how many people are sought now
   * @param changedOn since when so many; absent where that was never changed
   */
  record Open(OpeningPosted posted, int places, @Nullable LocalDate changedOn) implements Opening {}

  record Closed(OpeningPosted posted, int places, ClosingReason reason, LocalDate on)
      implements Opening {}

  /** What its events are stored under. */
  String STREAM_TYPE = "opening";

  Decider<OpeningCommand, OpeningEvent, Opening> DECIDER =
      new Decider<>(OpeningEvent.class, new NotPosted(), Opening::decide, Opening::evolve);

  static Decision decide(OpeningCommand command, Opening opening) {
    return switch (opening) {
      case NotPosted _ ->
          command instanceof PostOpening(var posted, var employer)
              ? post(posted, employer)
              : refuse(NO_OPENING);
      case Open(var posted, int places, _) ->
          switch (command) {
            case PostOpening _ -> refuse(ALREADY_POSTED);
            case ChangePlaces(var id, int now, var on) ->
                now == places
                    ? accept()
                    : accept(new PlacesChanged(posted.employerId(), id, now, on));
            case CloseOpening(var id, var reason, var on) ->
                accept(new OpeningClosed(posted.employerId(), id, reason, on));
          };
      case Closed _ -> refuse(command instanceof PostOpening ? ALREADY_POSTED : OPENING_CLOSED);
    };
  }

  private static Decision post(OpeningPosted posted, Employer employer) {
    if (!(employer instanceof Employer.Known(var establishments, _))) {
      return refuse(UNKNOWN_EMPLOYER);
    }
    if (posted.establishment() != null && !establishments.containsKey(posted.establishment())) {
      return refuse(UNKNOWN_ESTABLISHMENT);
    }
    return posted.to() == null || posted.to().isAfter(posted.postedOn())
        ? accept(posted)
        : refuse(PAST);
  }

  static Opening evolve(Opening before, EventId id, OpeningEvent event) {
    return switch (event) {
      case OpeningPosted posted -> new Open(posted, posted.places(), null);
      case PlacesChanged changed ->
          before instanceof Open(var posted, _, _)
              ? new Open(posted, changed.places(), changed.on())
              : before;
      case OpeningClosed closed ->
          before instanceof Open(var posted, int places, _)
              ? new Closed(posted, places, closed.reason(), closed.on())
              : before;
    };
  }

  /** What was posted; empty where nothing was. */
  static Optional<OpeningPosted> posted(Opening opening) {
    return switch (opening) {
      case NotPosted _ -> Optional.empty();
      case Open(var posted, _, _) -> Optional.of(posted);
      case Closed(var posted, _, _, _) -> Optional.of(posted);
    };
  }
}
