package nl.doorloop.onecounter.pages.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorloop.language.Axis;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.figure.Figure;
import nl.doorloop.onecounter.pages.figure.Span;
import nl.doorloop.onecounter.pages.figure.Span.Tone;
import org.jspecify.annotations.Nullable;

/** Which spans of a line stand in which lane of its drawing, and which days are drawn. */
final class LineFigure {
  /** The lane that says who leads, and where nobody does. */
  static final String LEAD = "LEAD";

  private static final int AHEAD_MONTHS = 6;
  private static final int MOST_YEARS_AHEAD = 3;

  private final Wording wording;
  private final LineWords words;

  LineFigure(Wording wording, LineWords words) {
    this.wording = wording;
    this.words = words;
  }

  /**
   * @return absent where there is nothing to draw
   */
  @Nullable Figure draw(Trajectory trajectory, ResidentQuestion question, LocalDate today) {
    if (trajectory.segments().isEmpty()) {
      return null;
    }
    var first = trajectory.segments().getFirst().from();
    var back = today.minusYears(question.years());
    var from = back.isBefore(first) ? first.withDayOfMonth(1) : back;
    var to = end(trajectory, today);
    if (!to.isAfter(from)) {
      to = from.plusMonths(AHEAD_MONTHS);
    }
    return Figure.of(
        from, to, today, question.validOn(), spans(trajectory, question), Runs.steps(trajectory));
  }

  /** Half a year ahead, and as far as something is known, within reason. */
  private static LocalDate end(Trajectory trajectory, LocalDate today) {
    var least = today.plusMonths(AHEAD_MONTHS);
    var most = today.plusYears(MOST_YEARS_AHEAD);
    var known =
        trajectory.segments().stream()
            .flatMap(s -> Stream.of(s.from(), s.to() == null ? s.from() : s.to()))
            .max(LocalDate::compareTo)
            .orElse(least)
            .plusMonths(1);
    if (known.isBefore(least)) {
      return least;
    }
    return known.isAfter(most) ? most : known;
  }

  Map<String, List<Span>> spans(Trajectory trajectory, ResidentQuestion question) {
    Map<String, List<Span>> lanes = new LinkedHashMap<>();
    if (question.byOrganisation()) {
      Stream.of(Organisation.values()).forEach(o -> lanes.put(o.name(), new ArrayList<>()));
    } else {
      Stream.of(Axis.values())
          .filter(axis -> question.axis() == null || axis == question.axis())
          .forEach(axis -> lanes.put(axis.name(), new ArrayList<>()));
    }
    int number = 0;
    for (var run : Runs.provisions(trajectory)) {
      var lane =
          question.byOrganisation() ? run.value().organisation().name() : run.value().axis().name();
      if (lanes.containsKey(lane)
          && (question.axis() == null || run.value().axis() == question.axis())) {
        lanes.get(lane).add(provision(number, lane, run));
      }
      number++;
    }
    List<Span> lead = new ArrayList<>();
    for (var run : Runs.leads(trajectory)) {
      lead.add(lead(lead.size(), run));
    }
    lanes.put(LEAD, lead);
    for (var gap : trajectory.gaps()) {
      var lane =
          gap.kind() == Gap.Kind.INCOME && lanes.containsKey(Axis.INCOME.name())
              ? Axis.INCOME.name()
              : LEAD;
      lanes
          .computeIfAbsent(lane, _ -> new ArrayList<>())
          .add(gap(trajectory.gaps().indexOf(gap), lane, gap));
    }
    return lanes;
  }

  private Span provision(int number, String lane, Runs.Run<Provision> run) {
    var provision = run.value();
    var kind = wording.kind(provision.kind());
    return new Span(
        "v" + number,
        lane,
        Tone.valueOf(provision.organisation().name()),
        kind,
        wording.say(
            "figure.bar",
            kind,
            wording.name(provision.organisation()),
            wording.period(run.from(), run.to())),
        run.from(),
        run.to());
  }

  private Span lead(int number, Runs.Run<Organisation> run) {
    return new Span(
        "r" + number,
        LEAD,
        Tone.valueOf(run.value().name()),
        wording.name(run.value()),
        wording.say("figure.lead", wording.name(run.value()), wording.period(run.from(), run.to())),
        run.from(),
        run.to());
  }

  private Span gap(int number, String lane, Gap gap) {
    return new Span(
        "g" + number,
        lane,
        Tone.GAP,
        words.gapInFigure(gap),
        words.gap(gap) + ", " + words.gapDetail(gap).replace(" · ", ", "),
        gap.from(),
        gap.to());
  }
}
