package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A resident's one development line over all services. The facts known about the resident are read
 * in two stages: corrections and withdrawals are applied, and what then holds is put together as
 * {@link Circumstances}; from one turning day to the next it is seen what stands on the line
 * ({@link Stands}), which days are one stretch ({@link Stretch}), and from these the segments,
 * movements and gaps are read off.
 *
 * <p>The same facts give the same trajectory, byte for byte, in whatever order and however often
 * they arrived. There is no clock: facts about the future give a future.
 *
 * @param movements by date; a closing comes before an opening of the same day
 * @param gaps by first day, then kind
 * @param conflicts by first day, kind and provisions
 * @param handOvers by day of the offer, then id
 */
public record Trajectory(
    List<Segment> segments,
    List<Movement> movements,
    List<Gap> gaps,
    List<Conflict> conflicts,
    List<HandOver> handOvers) {
  public Trajectory {
    segments = List.copyOf(segments);
    movements = List.copyOf(movements);
    gaps = List.copyOf(gaps);
    conflicts = List.copyOf(conflicts);
    handOvers = List.copyOf(handOvers);
  }

  /**
   * Derives the line from everything known about one resident, and about those who were joined to
   * this one. For what was known earlier, give {@link Facts#knownOn}.
   */
  public static Trajectory derive(Collection<Fact> facts) {
    var circumstances = Gathering.of(EffectiveFacts.of(facts));
    var causes = new Causes(circumstances);
    var stretches = Stretch.of(Stands.of(circumstances), circumstances);
    return new Trajectory(
        Segments.of(stretches),
        Movements.of(stretches, circumstances, causes),
        Gaps.of(stretches, circumstances, causes),
        Conflicts.of(circumstances.lives()),
        circumstances.promises().stream().map(Promise::handOver).toList());
  }

  /** Where the resident stands on a day. */
  public Position on(LocalDate day) {
    for (var segment : segments) {
      if (segment.contains(day)) {
        return Position.in(segment, day);
      }
    }
    return Position.outside(day);
  }

  /** What a caller may see of it; its digest is that of what is left. */
  public Trajectory visibleTo(Visibility visibility) {
    return visibility.limit(this);
  }

  public TrajectoryJson json() {
    return TrajectoryJson.of(this);
  }

  /** {@link TrajectoryJson#canonical()} of it. */
  public String canonicalJson() {
    return json().canonical();
  }

  /** {@link TrajectoryJson#digest()} of it. */
  public String digest() {
    return json().digest();
  }
}
