package nl.doorloop.onecounter.pages.residents;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Conflict;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.HandOver;
import nl.doorloop.onecounter.domain.Movement;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.deadlines.Deadline;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.residents.ResidentView.Due;
import org.jspecify.annotations.Nullable;

/** What a line says in sentences: where somebody stands, which way they moved, what is missing. */
public final class LineWords {
  private final Wording wording;
  private final LocalDate today;

  public LineWords(Wording wording, LocalDate today) {
    this.wording = wording;
    this.today = today;
  }

  /** One or a few sentences that tell the whole line as it stands on a day. */
  String summary(Trajectory trajectory, LocalDate day) {
    if (trajectory.segments().isEmpty()) {
      return wording.say("summary.nothing");
    }
    List<String> sentences = new ArrayList<>();
    var position = trajectory.on(day);
    if (!position.open()) {
      sentences.add(outside(trajectory, day));
    } else {
      sentences.add(standing(trajectory, day, position.step()));
      sentences.add(
          position.organisation() == null
              ? wording.say("summary.no-lead")
              : wording.say("summary.lead", wording.name(position.organisation())));
    }
    long up = count(trajectory, day, Direction.UP);
    long down = count(trajectory, day, Direction.DOWN);
    if (up + down > 0) {
      sentences.add(
          wording.say("summary.moves", trajectory.movements().getFirst().on().getYear(), up, down));
    }
    trajectory.gaps().stream()
        .filter(gap -> !gap.from().isAfter(day) && (gap.to() == null || gap.to().isAfter(day)))
        .map(gap -> wording.say("summary.gap." + gap.kind(), wording.day(gap.from())))
        .forEach(sentences::add);
    return String.join(" ", sentences);
  }

  private String standing(Trajectory trajectory, LocalDate day, @Nullable Step step) {
    if (step == null) {
      return wording.say("summary.unknown");
    }
    var since =
        Runs.steps(trajectory).stream()
            .filter(
                days ->
                    !day.isBefore(days.from()) && (days.to() == null || day.isBefore(days.to())))
            .findFirst()
            .orElseThrow()
            .from();
    return wording.say("summary.step", wording.day(since), step.rung(), wording.name(step));
  }

  private String outside(Trajectory trajectory, LocalDate day) {
    var first = trajectory.segments().getFirst().from();
    if (day.isBefore(first)) {
      return wording.say("summary.not-begun", wording.day(first));
    }
    LocalDate closed = first;
    for (var segment : trajectory.segments()) {
      if (segment.to() != null && !segment.to().isAfter(day)) {
        closed = segment.to();
      }
    }
    return wording.say("summary.closed", wording.day(closed));
  }

  private static long count(Trajectory trajectory, LocalDate day, Direction direction) {
    return trajectory.movements().stream()
        .filter(m -> m.direction() == direction && !m.on().isAfter(day))
        .count();
  }

  public String gap(Gap gap) {
    return wording.say("gap." + gap.kind());
  }

  /** How long, and whether that is sure. */
  public String gapDetail(Gap gap) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.period(gap.from(), gap.to()));
    parts.add(lasting(gap));
    if (gap.certainty() == Gap.Certainty.UNCERTAIN) {
      parts.add(wording.say("gap.uncertain"));
    }
    return String.join(" · ", parts);
  }

  /** {@code gat 61 dagen}, as it stands in the drawing. */
  String gapInFigure(Gap gap) {
    return gap.days() == null ? wording.say("gap.open") : wording.say("gap.days", gap.days());
  }

  private String lasting(Gap gap) {
    if (gap.days() != null) {
      return wording.days(gap.days());
    }
    long days = DAYS.between(gap.from(), today);
    return days < 1 ? wording.say("gap.still") : wording.say("gap.now", wording.days(days));
  }

  public String conflict(Conflict conflict) {
    return wording.say("conflict." + conflict.kind());
  }

  /** A term of the law that is open today. */
  public Due due(Deadline deadline) {
    var term = deadline.term();
    long left = deadline.daysLeft(today);
    var last = wording.day(deadline.lastDay());
    var detail =
        left < 0
            ? wording.say("due.late", last, wording.say("due.effect." + term.effect()))
            : wording.say("due.until", last, wording.days(left));
    var still = deadline.daysStoodStill();
    return new Due(
        wording.say("due." + term),
        still == 0
            ? detail
            : detail + " (" + wording.say("due.stood-still", wording.days(still)) + ")",
        term.article(),
        left < 0);
  }

  public String handOver(HandOver handOver) {
    return wording.say(
        "hand-over." + handOver.status(),
        wording.name(handOver.sender()),
        wording.name(handOver.receiver()),
        wording.day(handOver.answerBy()));
  }

  /** From where to where, in one line. */
  public String movement(Movement movement) {
    return switch (movement.direction()) {
      case UP, DOWN ->
          movement.from() == movement.to()
              ? wording.say("movement.support." + movement.direction(), step(movement.to()))
              : wording.say("movement.steps", step(movement.from()), step(movement.to()));
      case LATERAL -> wording.say("movement.same", step(movement.to()));
      case INFLOW -> wording.say("movement.begins", step(movement.to()));
      case OUTFLOW -> wording.say("movement.ends", step(movement.from()));
    };
  }

  /** What else is to be said of it, each a few words. */
  List<String> movementNotes(Movement movement) {
    List<String> notes = new ArrayList<>();
    if (movement.returning()) {
      notes.add(wording.say("movement.returning"));
    }
    if (movement.temporary()) {
      notes.add(
          movement.returnOn() == null
              ? wording.say("movement.temporary")
              : wording.say("movement.temporary-until", wording.day(movement.returnOn())));
    }
    if (movement.relapse()) {
      notes.add(wording.say("movement.relapse"));
    }
    if (movement.unknownDays() > 0) {
      notes.add(wording.say("movement.unknown", wording.days(movement.unknownDays())));
    }
    if (within(movement) && movement.organisationFrom() != movement.organisationTo()) {
      notes.add(
          wording.say(
              "movement.lead", lead(movement.organisationFrom()), lead(movement.organisationTo())));
    }
    if (within(movement) && movement.municipalityFrom() != movement.municipalityTo()) {
      notes.add(
          wording.say(
              "movement.municipality",
              place(movement.municipalityFrom()),
              place(movement.municipalityTo())));
    }
    return notes;
  }

  private static boolean within(Movement movement) {
    return movement.from() != null && movement.to() != null;
  }

  private String lead(@Nullable Organisation organisation) {
    return organisation == null ? wording.say("lead.none") : wording.name(organisation);
  }

  private String place(@Nullable Municipality municipality) {
    return municipality == null ? wording.say("unknown") : municipality.displayName();
  }

  private String step(@Nullable Step step) {
    return step == null ? wording.say("step.unknown") : wording.step(step);
  }
}
