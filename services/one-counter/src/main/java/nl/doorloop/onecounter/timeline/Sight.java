package nl.doorloop.onecounter.timeline;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.onecounter.domain.Cause;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.Visibility;
import nl.doorloop.onecounter.domain.deadlines.Deadline;
import nl.doorloop.onecounter.views.Line;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What one caller sees of one line: the facts of their legal frameworks, and those that their own
 * organisation carries out, but for debts ({@link Caller#maySee}). An event that does not say who
 * carries it out belongs to whoever carries out the provision that it is about.
 */
public final class Sight {
  private final Caller caller;
  private final Line line;
  private final Map<EventId, PublishedEvent> facts;
  private final Carriers carriers;

  public Sight(Caller caller, Line line) {
    this.caller = caller;
    this.line = line;
    this.facts = line.facts().stream().collect(toMap(PublishedEvent::eventId, Function.identity()));
    this.carriers = Carriers.of(line.facts().stream().map(PublishedEvent::event).toList());
  }

  /** The line as the caller sees it; its digest is that of what is left. */
  public Trajectory trajectory() {
    var full = line.trajectory();
    var hidden = hidden(full);
    return full.visibleTo(
        new Visibility(
            provision -> caller.maySee(provision.legalFramework(), provision.organisation()),
            this::maySee,
            axis -> !hidden.contains(axis)));
  }

  /** The terms of the law that started with a fact that the caller sees, and are open on a day. */
  public List<Deadline> deadlines(LocalDate today) {
    return line.deadlines().stream()
        .filter(deadline -> deadline.isOpenOn(today))
        .filter(
            deadline -> {
              var started = facts.get(deadline.because());
              return started != null && maySee(started);
            })
        .toList();
  }

  /** The events that count, of those that the caller sees, as recorded. */
  public List<ResidentEvent> effective() {
    return Facts.effective(facts()).stream().map(Fact::event).toList();
  }

  /** The facts that the caller sees, corrections and withdrawals among them. */
  public List<Fact> facts() {
    return line.facts().stream().filter(this::maySee).map(Sight::fact).toList();
  }

  private static Fact fact(PublishedEvent e) {
    return new Fact(e.eventId(), e.recordedAt(), e.recordedBy(), e.event());
  }

  /** Whether the caller may know of a fact. */
  public boolean maySee(PublishedEvent fact) {
    return caller.maySee(fact.legalFramework(), organisation(fact));
  }

  /** Who carried out what the fact is about, as far as the facts tell. */
  @Nullable Organisation organisation(PublishedEvent fact) {
    return carriers.of(aspects(fact));
  }

  /** A withdrawal is about whatever the event was about that it withdraws. */
  Aspects aspects(PublishedEvent fact) {
    if (fact.event() instanceof EventWithdrawn withdrawal) {
      var first = facts.get(withdrawal.withdraws());
      if (first != null && !(first.event() instanceof EventWithdrawn)) {
        return Aspects.of(first.event());
      }
    }
    return Aspects.of(fact.event());
  }

  private boolean maySee(Cause cause) {
    var fact = facts.get(cause.eventId());
    return caller.maySee(cause.legalFramework(), fact == null ? null : organisation(fact));
  }

  /**
   * A gap on an axis says that nothing there covers. That is told only to who may see everything
   * that stood on it, and for income what the Participatiewet would give.
   */
  private Set<Axis> hidden(Trajectory full) {
    var hidden = EnumSet.noneOf(Axis.class);
    if (!caller.maySee(LegalFramework.PW, null)) {
      hidden.add(Axis.INCOME);
    }
    for (var segment : full.segments()) {
      for (var provision : segment.provisions()) {
        if (!caller.maySee(provision.legalFramework(), provision.organisation())) {
          hidden.add(provision.axis());
        }
      }
    }
    return hidden;
  }
}
