package nl.doorloop.platform.handovers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.continuity.HandOverEvent.HandOverEscalated;
import nl.doorloop.language.continuity.HandOverEvent.HandOverReminded;
import org.jspecify.annotations.Nullable;

/** One hand-over, read off what was said about it. */
final class HandOverCopy {
  private static final Comparator<Said> AS_RECORDED =
      Comparator.comparing(Said::recordedAt).thenComparing(said -> said.by().text());

  private HandOverCopy() {}

  /** What an event makes of a hand-over; the names are stored. */
  enum State {
    OFFERED,
    STARTED,
    CAME_TO_NOTHING
  }

  /**
   * @param provisions the sender's that it names; of an offer only
   */
  record Content(State state, LocalDate day, Set<ProvisionId> provisions) {
    Content {
      provisions = Set.copyOf(provisions);
    }

    /** Absent for what neither names a provision nor settles anything. */
    static @Nullable Content of(HandOverEvent event) {
      return switch (event) {
        case HandOverOffered e ->
            new Content(State.OFFERED, e.offeredOn(), Set.copyOf(e.provisions()));
        case HandOverStarted e -> new Content(State.STARTED, e.on(), Set.of());
        case HandOverRefused e -> new Content(State.CAME_TO_NOTHING, e.on(), Set.of());
        case HandOverWithdrawn e -> new Content(State.CAME_TO_NOTHING, e.on(), Set.of());
        case HandOverAccepted _, HandOverReminded _, HandOverEscalated _ -> null;
      };
    }
  }

  /**
   * What one event says of which first event: of itself, or as a correction of another.
   *
   * @param content absent when the first event never was
   */
  record Said(EventId by, EventId of, Instant recordedAt, @Nullable Content content) {
    boolean corrects() {
      return !by.equals(of);
    }
  }

  /**
   * Whether a provision must not end on a day: it is named, and by then the receiver has not
   * started.
   *
   * @param said about one hand-over, in any order
   * @param to the first day without the provision
   */
  static boolean holds(Collection<Said> said, ProvisionId provision, LocalDate to) {
    var effective = effective(said);
    boolean named =
        effective.stream()
            .filter(c -> c.state() == State.OFFERED)
            .anyMatch(c -> c.provisions().contains(provision));
    return named
        && effective.stream()
            .filter(c -> c.state() != State.OFFERED)
            .min(Comparator.comparing(Content::day))
            .map(end -> end.state() == State.STARTED && to.isBefore(end.day()))
            .orElse(true);
  }

  private static List<Content> effective(Collection<Said> all) {
    Map<EventId, Said> deciding = new HashMap<>();
    for (var said : all) {
      if (said.corrects()) {
        deciding.merge(said.of(), said, (a, b) -> AS_RECORDED.compare(a, b) >= 0 ? a : b);
      }
    }
    List<Content> effective = new ArrayList<>();
    for (var said : all) {
      if (!said.corrects()) {
        var content = deciding.getOrDefault(said.by(), said).content();
        if (content != null) {
          effective.add(content);
        }
      }
    }
    return effective;
  }
}
