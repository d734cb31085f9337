package nl.doorloop.onecounter.timeline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.onecounter.views.Line;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The events of one line for one caller, the newest day in the resident's life first; of one day
 * the latest recorded first. Corrections are entries of their own beside what they correct: nothing
 * is overwritten.
 */
public final class Timeline {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final Comparator<TimelineEntry> NEWEST_FIRST =
      comparing(TimelineEntry::from)
          .thenComparing(TimelineEntry::recordedAt)
          .thenComparing(TimelineEntry::eventId)
          .reversed();
  private static final Comparator<PublishedEvent> AS_RECORDED =
      comparing(PublishedEvent::recordedAt).thenComparing(PublishedEvent::eventId);

  private final Line line;
  private final Sight sight;
  private final Sentences sentences;
  private final Map<EventId, PublishedEvent> deciding = new HashMap<>();

  public Timeline(Line line, Caller caller, Words words) {
    this.line = line;
    this.sight = new Sight(caller, line);
    this.sentences = new Sentences(words);
    for (var fact : line.facts()) {
      if (fact.event() instanceof Correction correction) {
        deciding.merge(correction.names(), fact, (a, b) -> AS_RECORDED.compare(a, b) > 0 ? a : b);
      }
    }
  }

  /**
   * @param axis only what lies on this axis
   * @param from only what is about this day or later
   * @param to only what is about an earlier day
   */
  public List<TimelineEntry> entries(
      @Nullable Axis axis, @Nullable LocalDate from, @Nullable LocalDate to) {
    return line.facts().stream()
        .filter(sight::maySee)
        .map(this::entry)
        .filter(entry -> axis == null || entry.axis() == axis)
        .filter(entry -> from == null || !entry.from().isBefore(from))
        .filter(entry -> to == null || entry.from().isBefore(to))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private TimelineEntry entry(PublishedEvent fact) {
    var aspects = sight.aspects(fact);
    var from = aspects.from();
    var decides = deciding.get(fact.eventId());
    return new TimelineEntry(
        fact.eventId(),
        fact.type(),
        aspects.axis(),
        sentences.title(fact.event()),
        sentences.summary(fact.event()),
        sight.organisation(fact),
        from == null ? LocalDate.ofInstant(fact.recordedAt(), HERE) : from,
        aspects.to(),
        fact.recordedAt(),
        fact.recordedBy(),
        fact.mandate(),
        decides != null && decides.event() instanceof EventCorrected,
        decides != null && decides.event() instanceof EventWithdrawn,
        fact.event() instanceof Correction correction ? correction.names() : null);
  }
}
