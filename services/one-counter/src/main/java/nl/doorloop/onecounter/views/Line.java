package nl.doorloop.onecounter.views;

import java.util.List;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.deadlines.Deadline;
import nl.doorloop.onecounter.domain.deadlines.Deadlines;
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
