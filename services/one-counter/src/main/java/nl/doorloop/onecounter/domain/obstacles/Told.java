package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;
import nl.doorloop.onecounter.domain.IncomeCover;
import nl.doorloop.onecounter.domain.Trajectory;
import org.jspecify.annotations.Nullable;

/** All that is known of one resident, as the rules of the obstacles read it. */
public final class Told {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Trajectory trajectory;
  private final List<Fact> facts;
  private final List<Fact> effective;
  private final Function<Fact, @Nullable Organisation> carriedOutBy;
  private final Function<LocalDate, @Nullable Organisation> sees;
  private final ObstacleSettings settings;
  private @Nullable List<IncomeCover> covers;

  /** A fact with its event in the form that was asked for. */
  record Of<E>(Fact fact, E event) {}

  /**
   * @param carriedOutBy who carried out what a fact is about
   * @param sees who sees to it that something is done about a day
   */
  public Told(
      Trajectory trajectory,
      Collection<Fact> facts,
      Function<Fact, @Nullable Organisation> carriedOutBy,
      Function<LocalDate, @Nullable Organisation> sees,
      ObstacleSettings settings) {
    this.trajectory = trajectory;
    this.facts = List.copyOf(facts);
    this.effective = Facts.effective(facts);
    this.carriedOutBy = carriedOutBy;
    this.sees = sees;
    this.settings = settings;
  }

  Trajectory trajectory() {
    return trajectory;
  }

  /** As they came in, corrections among them. */
  List<Fact> facts() {
    return facts;
  }

  /** Those that count, as recorded. */
  List<Fact> effective() {
    return effective;
  }

  <E extends ResidentEvent> Stream<Of<E>> all(Class<E> kind) {
    return effective.stream()
        .filter(fact -> kind.isInstance(fact.event()))
        .map(fact -> new Of<>(fact, kind.cast(fact.event())));
  }

  /** What covers income; few residents need it looked up. */
  List<IncomeCover> covers() {
    var known = covers;
    if (known == null) {
      known = IncomeCover.of(facts);
      covers = known;
    }
    return known;
  }

  /** Whether general assistance ended less than so many months before a day, or on it. */
  boolean assistanceEndedBefore(LocalDate day, int months) {
    return covers().stream()
        .filter(cover -> cover.provision().kind().equals(Scheme.GENERAL_ASSISTANCE.name()))
        .map(IncomeCover::endsOn)
        .flatMap(Stream::ofNullable)
        .anyMatch(end -> !day.isBefore(end) && day.isBefore(end.plusMonths(months)));
  }

  @Nullable Organisation organisation(Fact fact, LocalDate day) {
    var carrier = carriedOutBy.apply(fact);
    return carrier == null ? sees.apply(day) : carrier;
  }

  @Nullable Organisation sees(LocalDate day) {
    return sees.apply(day);
  }

  /** Empty where the organisation does not look for it. */
  OptionalInt threshold(Obstacle obstacle, @Nullable Organisation organisation) {
    return settings.threshold(obstacle, organisation);
  }

  static LocalDate recordedOn(Fact fact) {
    return LocalDate.ofInstant(fact.recordedAt(), HERE);
  }
}
