package nl.doorloop.onecounter.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.doorloop.language.Axis;
import nl.doorloop.language.LegalFramework;

/**
 * What a caller may see of a trajectory.
 *
 * @param provisions those that the caller's legal frameworks cover
 * @param causes the events that they cover
 * @param axes those whose gaps the caller may see; a gap of responsibility or of a hand-over
 *     belongs to no axis and is seen by everybody who sees the resident
 */
public record Visibility(
    Predicate<Provision> provisions, Predicate<Cause> causes, Predicate<Axis> axes) {

  /**
   * What these legal frameworks cover. An income gap says that nothing on the axis covers; it is
   * seen only by who may see income support under the Participatiewet and every income support that
   * this resident has had.
   */
  public static Visibility of(Set<LegalFramework> covered, Trajectory trajectory) {
    var hidden = new HashSet<Axis>();
    if (!covered.contains(LegalFramework.PW)) {
      hidden.add(Axis.INCOME);
    }
    for (var segment : trajectory.segments()) {
      for (var provision : segment.provisions()) {
        if (!covered.contains(provision.legalFramework())) {
          hidden.add(provision.axis());
        }
      }
    }
    return new Visibility(
        provision -> covered.contains(provision.legalFramework()),
        cause ->
            cause.legalFramework() == LegalFramework.WGR
                || covered.contains(cause.legalFramework()),
        axis -> !hidden.contains(axis));
  }

  /**
   * The trajectory as the caller sees it: the segments are joined where they then look the same.
   */
  Trajectory limit(Trajectory full) {
    var segments =
        full.segments().stream()
            .map(s -> s.showing(s.provisions().stream().filter(provisions).toList()))
            .toList();
    return new Trajectory(
        Segments.joined(segments),
        full.movements().stream().map(m -> m.because(visible(m.because()))).toList(),
        full.gaps().stream()
            .filter(gap -> gap.kind() != Gap.Kind.INCOME || axes.test(Axis.INCOME))
            .map(gap -> gap.because(visible(gap.because())))
            .toList(),
        full.conflicts().stream().filter(c -> c.between().stream().allMatch(provisions)).toList(),
        full.handOvers());
  }

  private List<Cause> visible(List<Cause> because) {
    return because.stream().filter(causes).toList();
  }
}
