package nl.doorloop.platform.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * What one fact says about where a resident lives, and the rule that decides between them.
 *
 * @param from the first day; of a registration its own
 * @param registeredOn when the source registered it; absent is earlier than any day
 * @param source and {@code sourceId} decide what nothing else does; empty where there is none
 */
record Place(
    Kind kind,
    Municipality municipality,
    LocalDate from,
    @Nullable LocalDate registeredOn,
    String source,
    String sourceId) {
  enum Kind {
    ADDRESS,
    FACT,
    /** Where the resident was entered; counts only for want of anything else. */
    REGISTRATION
  }

  /**
   * What was recorded: a first event, or what was later said of one.
   *
   * @param speaksOf the first event; its own id for a first event
   * @param place absent where the first event never was
   */
  record Recorded(EventId eventId, EventId speaksOf, Instant recordedAt, @Nullable Place place) {
    private boolean first() {
      return eventId.equals(speaksOf);
    }
  }

  private static final Comparator<Recorded> AS_RECORDED =
      Comparator.comparing(Recorded::recordedAt).thenComparing(Recorded::eventId);

  private static final Comparator<Place> BY_RULE =
      Comparator.comparing(Place::from)
          .thenComparing(
              Place::registeredOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Place::source)
          .thenComparing(Place::sourceId);

  /**
   * The municipality on a day (contract 2.2 rule 8): a recorded address from its date; before any,
   * that of the fact with the latest first day on or before the day.
   */
  static Optional<Municipality> on(LocalDate day, Collection<Recorded> recorded) {
    var places = effective(recorded);
    return latest(Kind.ADDRESS, day, places)
        .or(() -> latest(Kind.FACT, day, places))
        .or(() -> latest(Kind.REGISTRATION, LocalDate.MAX, places))
        .map(Place::municipality);
  }

  /** Of equal ones the later recorded counts. */
  private static Optional<Place> latest(Kind kind, LocalDate day, List<Place> places) {
    return places.stream()
        .filter(p -> p.kind() == kind && !p.from().isAfter(day))
        .reduce((a, b) -> BY_RULE.compare(a, b) > 0 ? a : b);
  }

  /**
   * Corrections and withdrawals applied, as first recorded; what is said of an event that has not
   * arrived waits for it.
   */
  private static List<Place> effective(Collection<Recorded> recorded) {
    var decides = new HashMap<EventId, Recorded>();
    for (var said : recorded) {
      if (!said.first()) {
        decides.merge(said.speaksOf(), said, (a, b) -> AS_RECORDED.compare(a, b) >= 0 ? a : b);
      }
    }
    return places(recorded.stream().filter(Recorded::first).sorted(AS_RECORDED).toList(), decides);
  }

  private static List<Place> places(List<Recorded> firsts, Map<EventId, Recorded> decides) {
    var places = new ArrayList<Place>();
    for (var first : firsts) {
      var place = decides.getOrDefault(first.eventId(), first).place();
      if (place != null) {
        places.add(place);
      }
    }
    return places;
  }
}
