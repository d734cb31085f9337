package nl.doorloop.onecounter.views;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.onecounter.views.Groups.Tie;
import nl.doorloop.platform.feed.PublishedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Who stands on whose line, as far as the given facts tell: a joining counts from its recording on,
 * until it is split, corrected or withdrawn.
 */
public final class Joinings {
  private static final Comparator<PublishedEvent> AS_RECORDED =
      comparing(PublishedEvent::recordedAt).thenComparing(PublishedEvent::eventId);

  private final Map<ResidentId, ResidentId> into = new HashMap<>();

  private Joinings() {}

  public static Joinings of(Collection<PublishedEvent> facts) {
    Map<EventId, PublishedEvent> corrections = new HashMap<>();
    for (var fact : facts) {
      if (fact.event() instanceof Correction correction) {
        corrections.merge(
            correction.names(), fact, (a, b) -> AS_RECORDED.compare(a, b) > 0 ? a : b);
      }
    }
    var joinings = new Joinings();
    facts.stream()
        .filter(fact -> isJoining(fact.event()))
        .sorted(AS_RECORDED)
        .forEach(fact -> joinings.take(effective(fact, corrections.get(fact.eventId()))));
    return joinings;
  }

  /** The resident whose line this one's facts belong to; itself where it was not joined. */
  public ResidentId head(ResidentId resident) {
    Set<ResidentId> way = new LinkedHashSet<>();
    var at = resident;
    while (way.add(at)) {
      var next = into.get(at);
      if (next == null) {
        return at;
      }
      at = next;
    }
    // Joined in a circle: whichever is asked for, the same one is the head.
    return way.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The members by head, in order. */
  public Map<ResidentId, List<ResidentId>> lines(Collection<ResidentId> residents) {
    return residents.stream().sorted().collect(groupingBy(this::head, TreeMap::new, toList()));
  }

  private void take(@Nullable ResidentEvent event) {
    if (event instanceof ResidentsJoined joined && !joined.into().equals(joined.residentId())) {
      into.put(joined.residentId(), joined.into());
    } else if (event instanceof ResidentsSplit split) {
      into.remove(split.residentId(), split.from());
      into.remove(split.from(), split.residentId());
    }
  }

  private static @Nullable ResidentEvent effective(
      PublishedEvent fact, @Nullable PublishedEvent correction) {
    if (correction == null) {
      return fact.event();
    }
    return correction.event() instanceof EventCorrected corrected ? corrected.replacement() : null;
  }

  static boolean isJoining(ResidentEvent event) {
    return event instanceof ResidentsJoined || event instanceof ResidentsSplit;
  }

  /** The residents that a fact ties together, whether or not it still counts. */
  static Optional<Tie> tie(ResidentEvent event) {
    return switch (event) {
      case ResidentsJoined joined -> Optional.of(new Tie(joined.residentId(), joined.into()));
      case ResidentsSplit split -> Optional.of(new Tie(split.residentId(), split.from()));
      case EventCorrected corrected -> tie(corrected.replacement());
      case ResidentEvent _ -> Optional.empty();
    };
  }
}
