package nl.doorloop.onecounter.views;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.onecounter.domain.CoverEnd;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.IncomeCover;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.deadlines.Deadline;
import nl.doorloop.onecounter.domain.deadlines.Deadlines;
import nl.doorloop.onecounter.domain.figures.ContinuityCase;
import nl.doorloop.onecounter.domain.figures.ContinuityCases;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.domain.worklist.WorkItem;
import nl.doorloop.onecounter.domain.worklist.WorkItems;
import nl.doorloop.onecounter.timeline.Carriers;
import nl.doorloop.platform.feed.CloudEvents;
import nl.doorloop.platform.feed.PublishedEvent;

/**
 * What is known of one line: the residents that stand on it, their facts, and what follows from
 * them.
 *
 * @param head the resident whose line it is
 * @param members everybody whose facts are on it, the head included
 */
public record Line(
    ResidentId head, List<ResidentId> members, List<PublishedEvent> facts, Trajectory trajectory) {
  public Line {
    members = List.copyOf(members);
    facts = List.copyOf(facts);
  }

  /** The terms of the law that run or ran on it. */
  public List<Deadline> deadlines() {
    return Deadlines.of(known(facts));
  }

  /** What covers income on it, and when. */
  public List<IncomeCover> covers() {
    return IncomeCover.of(known(facts));
  }

  /** Where income ends and nothing that was recorded follows. */
  public List<CoverEnd> coverEnds() {
    return CoverEnd.of(known(facts));
  }

  /** What somebody has to look at, as far as follows from it. */
  public List<WorkItem> work(ObstacleSettings obstacles) {
    var carriers = Carriers.of(facts.stream().map(PublishedEvent::event).toList());
    return WorkItems.of(
        head, trajectory, known(facts), fact -> carriers.of(fact.event()), obstacles);
  }

  /** What the figures of continuity count on it. */
  public List<ContinuityCase> continuity() {
    // Few lines have any, and who carried something out is asked for those only.
    return ContinuityCases.of(
        head,
        trajectory,
        known(facts),
        fact -> Carriers.of(facts.stream().map(PublishedEvent::event).toList()).of(fact.event()));
  }

  /** The corrections and withdrawals of an event, as recorded. */
  public List<Correction> correctionsOf(EventId event) {
    return facts.stream()
        .filter(fact -> fact.event() instanceof Correction c && c.names().equals(event))
        .sorted(comparing(PublishedEvent::recordedAt).thenComparing(f -> f.eventId().text()))
        .map(fact -> (Correction) fact.event())
        .toList();
  }

  /** The same line, had this been recorded as well. */
  public Line with(EventId id, Instant recordedAt, String recordedBy, Correction correction) {
    var type = KnownEvents.typeOf(correction.getClass());
    var more = new ArrayList<>(facts);
    more.add(
        new PublishedEvent(
            id,
            CloudEvents.wireType(type.name(), type.version()),
            correction.residentId(),
            recordedAt,
            recordedBy,
            "",
            0,
            correction.legalFramework(),
            correction.processingActivity(),
            null,
            null,
            correction));
    return of(head, members, more);
  }

  static Line of(ResidentId head, List<ResidentId> members, List<PublishedEvent> facts) {
    return new Line(head, members, facts, Trajectory.derive(known(facts)));
  }

  private static List<Fact> known(List<PublishedEvent> facts) {
    return facts.stream().map(Line::fact).toList();
  }

  static Fact fact(PublishedEvent e) {
    return new Fact(e.eventId(), e.recordedAt(), e.recordedBy(), e.event());
  }
}
