package nl.doorloop.onecounter.pages.residents;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.EventId;
import nl.doorloop.onecounter.domain.Origins;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.timeline.TimelineEntry;
import nl.doorloop.platform.feed.PublishedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event as the page shows it.
 *
 * @param summary what it held when it was recorded
 * @param now what is held to be true instead; absent unless it was corrected
 * @param happened the day in the resident's life
 * @param recorded when it was recorded, and by whom
 * @param registered the day on which the source says that it registered it
 * @param late whether it was registered well after it happened
 * @param corrects the event that this one corrects or withdraws
 * @param evidence what proves it, as pairs of words
 */
public record EntryView(
    String id,
    String title,
    String summary,
    @Nullable String now,
    YearMonth month,
    LocalDate on,
    String happened,
    String recorded,
    @Nullable String registered,
    boolean late,
    boolean withdrawn,
    @Nullable String axis,
    @Nullable String organisation,
    @Nullable String organisationName,
    @Nullable String corrects,
    List<Evidence> evidence) {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  /** Up to here, recording something afterwards is everyday work. */
  private static final long SOON_ENOUGH_DAYS = 31;

  private static final Comparator<TimelineEntry> AS_RECORDED =
      comparing(TimelineEntry::recordedAt).thenComparing(TimelineEntry::eventId);

  /** One line of what proves an event; the label is a key of the message files. */
  public record Evidence(String label, String value) {}

  /** The events of one month. */
  public record Month(String name, List<EntryView> entries) {}

  public EntryView {
    evidence = List.copyOf(evidence);
  }

  static List<EntryView> of(
      List<TimelineEntry> entries, List<PublishedEvent> facts, Wording wording) {
    Map<EventId, PublishedEvent> published =
        facts.stream().collect(toMap(PublishedEvent::eventId, identity(), (a, _) -> a));
    Map<EventId, TimelineEntry> deciding =
        entries.stream()
            .filter(entry -> entry.corrects() != null)
            .collect(
                toMap(
                    TimelineEntry::corrects,
                    identity(),
                    (a, b) -> AS_RECORDED.compare(a, b) > 0 ? a : b));
    return entries.stream()
        .map(
            entry ->
                of(entry, deciding.get(entry.eventId()), published.get(entry.eventId()), wording))
        .toList();
  }

  private static EntryView of(
      TimelineEntry entry,
      @Nullable TimelineEntry deciding,
      @Nullable PublishedEvent fact,
      Wording wording) {
    var recordedOn = LocalDate.ofInstant(entry.recordedAt(), HERE);
    var origin = fact == null ? null : Origins.of(fact.event()).orElse(null);
    var registered = origin == null ? null : origin.registeredOn();
    return new EntryView(
        "e-" + entry.eventId(),
        entry.title(),
        entry.summary(),
        entry.corrected() && deciding != null ? deciding.summary() : null,
        YearMonth.from(entry.from()),
        entry.from(),
        wording.day(entry.from()),
        wording.say("entry.recorded", wording.moment(entry.recordedAt()), entry.recordedBy()),
        registered == null ? null : wording.day(registered),
        // When a source registered a row is not known unless the row says so.
        (origin == null || registered != null)
            && DAYS.between(entry.from(), registered == null ? recordedOn : registered)
                > SOON_ENOUGH_DAYS,
        entry.withdrawn(),
        entry.axis() == null ? null : entry.axis().name(),
        entry.organisation() == null ? null : entry.organisation().name(),
        entry.organisation() == null ? null : wording.name(entry.organisation()),
        entry.corrects() == null ? null : "e-" + entry.corrects(),
        evidence(entry, fact, wording));
  }

  private static List<Evidence> evidence(
      TimelineEntry entry, @Nullable PublishedEvent fact, Wording wording) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("evidence.event", entry.eventId().text()));
    evidence.add(new Evidence("evidence.type", entry.type()));
    evidence.add(new Evidence("evidence.instant", entry.recordedAt().toString()));
    evidence.add(new Evidence("evidence.by", entry.recordedBy()));
    if (entry.mandate() != null) {
      evidence.add(new Evidence("evidence.mandate", wording.mandate(entry.mandate())));
    }
    if (fact != null) {
      evidence.add(new Evidence("evidence.source", fact.source() + " #" + fact.sequence()));
      Origins.of(fact.event())
          .ifPresent(
              origin ->
                  evidence.add(
                      new Evidence(
                          "evidence.row",
                          origin.source().text() + " " + origin.sourceId().text())));
      evidence.add(new Evidence("evidence.framework", fact.legalFramework().name()));
      evidence.add(new Evidence("evidence.activity", fact.processingActivity().toString()));
      if (fact.traceparent() != null) {
        evidence.add(new Evidence("evidence.trace", fact.traceparent()));
      }
    }
    return evidence;
  }

  /** Under month headings, in the order in which they come. */
  static List<Month> byMonth(List<EntryView> entries, Wording wording) {
    List<Month> months = new ArrayList<>();
    List<EntryView> month = new ArrayList<>();
    for (var entry : entries) {
      if (!month.isEmpty() && !month.getLast().month().equals(entry.month())) {
        months.add(new Month(wording.month(month.getLast().month()), List.copyOf(month)));
        month.clear();
      }
      month.add(entry);
    }
    if (!month.isEmpty()) {
      months.add(new Month(wording.month(month.getLast().month()), List.copyOf(month)));
    }
    return months;
  }
}
