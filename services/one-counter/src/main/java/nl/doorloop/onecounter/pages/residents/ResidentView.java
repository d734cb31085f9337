package nl.doorloop.onecounter.pages.residents;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.Position;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.deadlines.Deadline;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.figure.Figure;
import nl.doorloop.onecounter.pages.figure.Span;
import nl.doorloop.onecounter.residents.ResidentIdentity;
import nl.doorloop.onecounter.timeline.TimelineEntry;
import nl.doorloop.platform.feed.PublishedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of one resident, in words.
 *
 * @param name absent while the registry's record is under way, and after it was erased
 * @param born birth date and age
 * @param position the step on the day that is asked about
 * @param open gaps and hand-overs that are open today: what cannot wait
 * @param rows everything that was ever in force, also what the drawing shows as bars
 * @param due the terms of the law that are open today
 * @param total the number of events, of which {@code months} holds the first
 * @param more the address of the same page with more events; absent where all are shown
 */
public record ResidentView(
    @Nullable String name,
    @Nullable String born,
    @Nullable String municipality,
    String lead,
    String position,
    @Nullable Integer rung,
    List<String> open,
    String summary,
    LocalDate day,
    @Nullable Figure figure,
    List<InForce> inForce,
    List<Row> rows,
    List<GapLine> gaps,
    List<Due> due,
    List<String> conflicts,
    List<String> handOvers,
    List<WayBack> waysBack,
    List<Move> movements,
    List<EntryView.Month> months,
    int shown,
    int total,
    @Nullable String more) {

  /** A provision in force on the day that is asked about. */
  public record InForce(
      String row, String kind, String organisation, String tone, String period, String axis) {}

  /** One line of the drawing as a row of a table. */
  public record Row(
      String id, String lane, String kind, @Nullable String organisation, String period) {}

  /** A gap; {@code open} where it has no end yet. */
  public record GapLine(String text, String detail, boolean open) {}

  /**
   * A term of the law.
   *
   * @param article absent where the term is the practice of an organisation
   */
  public record Due(String text, String detail, @Nullable String article, boolean late) {}

  /** A movement, with the events that brought it about. */
  public record Move(
      String direction, String day, String text, List<String> notes, List<String> because) {}

  /**
   * What the page is made of, all of it for one caller.
   *
   * @param facts all that are known, for what the entries correct
   * @param seen those that the caller sees
   * @param own the organisation of the caller; absent for somebody who is bound to none
   */
  record Material(
      @Nullable ResidentIdentity identity,
      @Nullable Municipality municipality,
      Trajectory trajectory,
      List<Deadline> deadlines,
      List<TimelineEntry> entries,
      List<PublishedEvent> facts,
      List<Fact> seen,
      @Nullable Organisation own) {}

  static ResidentView of(
      Material material, ResidentQuestion question, LocalDate today, String path, Wording wording) {
    var trajectory = material.trajectory();
    var day = question.validOn() == null ? today : question.validOn();
    var words = new LineWords(wording, today);
    var drawing = new LineFigure(wording, words);
    var position = trajectory.on(day);
    var identity = material.identity();
    var entries = EntryView.of(material.entries(), material.facts(), wording);
    var shown = entries.subList(0, Math.min(question.shown(), entries.size()));
    return new ResidentView(
        identity == null ? null : identity.name(),
        identity == null ? null : born(identity.birthDate(), today, wording),
        material.municipality() == null ? null : material.municipality().displayName(),
        position.organisation() == null
            ? wording.say("lead.none")
            : wording.name(position.organisation()),
        standing(position, wording),
        position.rung(),
        open(trajectory, today, words),
        words.summary(trajectory, day),
        day,
        drawing.draw(trajectory, question, today),
        inForce(trajectory, position, wording),
        rows(drawing, trajectory, question, wording),
        gaps(trajectory, words),
        material.deadlines().stream().map(words::due).toList(),
        trajectory.conflicts().stream()
            .map(c -> words.conflict(c) + " " + wording.period(c.from(), c.to()) + ".")
            .toList(),
        trajectory.handOvers().reversed().stream().map(words::handOver).toList(),
        new WaysBack(material.own(), today, path, wording).of(material.seen()),
        movements(trajectory, words, wording),
        EntryView.byMonth(shown, wording),
        shown.size(),
        entries.size(),
        shown.size() < entries.size() ? question.more(path) : null);
  }

  private static String standing(Position position, Wording wording) {
    if (!position.open()) {
      return wording.say("step.none");
    }
    return position.step() == null ? wording.say("step.unknown") : wording.step(position.step());
  }

  private static String born(LocalDate birthDate, LocalDate today, Wording wording) {
    return wording.say(
        "resident.born", wording.day(birthDate), Period.between(birthDate, today).getYears());
  }

  private static List<String> open(Trajectory trajectory, LocalDate today, LineWords words) {
    List<String> open = new ArrayList<>();
    trajectory.gaps().stream()
        .filter(gap -> !gap.from().isAfter(today) && (gap.to() == null || gap.to().isAfter(today)))
        .map(gap -> words.gap(gap) + ": " + words.gapDetail(gap))
        .forEach(open::add);
    trajectory.handOvers().stream()
        .filter(handOver -> handOver.status().isOpen())
        .map(words::handOver)
        .forEach(open::add);
    return open;
  }

  private static List<InForce> inForce(Trajectory trajectory, Position position, Wording wording) {
    var runs = Runs.provisions(trajectory);
    return IntStream.range(0, runs.size())
        .filter(i -> runs.get(i).contains(position.on()))
        .mapToObj(
            i ->
                new InForce(
                    "v" + i,
                    wording.kind(runs.get(i).value().kind()),
                    wording.name(runs.get(i).value().organisation()),
                    runs.get(i).value().organisation().name(),
                    wording.period(runs.get(i).from(), runs.get(i).to()),
                    runs.get(i).value().axis().name()))
        .toList();
  }

  private static List<Row> rows(
      LineFigure drawing, Trajectory trajectory, ResidentQuestion question, Wording wording) {
    List<Row> rows = new ArrayList<>();
    drawing
        .spans(trajectory, question)
        .forEach(
            (lane, spans) ->
                spans.stream()
                    .sorted(Comparator.comparing(Span::from))
                    .forEach(
                        span ->
                            rows.add(
                                new Row(
                                    span.id(),
                                    lane,
                                    span.text(),
                                    organisation(span.tone(), wording),
                                    wording.shortPeriod(span.from(), span.to())))));
    return rows;
  }

  private static @Nullable String organisation(Span.Tone tone, Wording wording) {
    return switch (tone) {
      case SDD -> wording.name(Organisation.SDD);
      case DRECHTWERK -> wording.name(Organisation.DRECHTWERK);
      case GAP -> null;
    };
  }

  private static List<GapLine> gaps(Trajectory trajectory, LineWords words) {
    return trajectory.gaps().reversed().stream()
        .map((Gap gap) -> new GapLine(words.gap(gap), words.gapDetail(gap), gap.to() == null))
        .toList();
  }

  private static List<Move> movements(Trajectory trajectory, LineWords words, Wording wording) {
    return trajectory.movements().reversed().stream()
        .map(
            m ->
                new Move(
                    m.direction().name(),
                    wording.day(m.on()),
                    words.movement(m),
                    words.movementNotes(m),
                    m.because().stream().map(cause -> "e-" + cause.eventId()).toList()))
        .toList();
  }
}
