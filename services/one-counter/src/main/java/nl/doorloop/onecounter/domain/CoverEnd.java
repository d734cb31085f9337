package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.doorloop.language.EndReason;

/**
 * The line closes while something covered income until its last day, nothing was recorded that
 * begins within 31 days, and the reasons that were recorded do not say where income comes from.
 *
 * @param on the first day without cover
 */
public record CoverEnd(LocalDate on, List<Cause> because) {
  private static final Set<EndReason> TELLS_ENOUGH =
      EnumSet.of(EndReason.INCOME, EndReason.PENSION, EndReason.MOVED, EndReason.DECEASED);

  public CoverEnd {
    because = List.copyOf(because);
  }

  /** Of all stretches of the line, by day. */
  public static List<CoverEnd> of(Collection<Fact> facts) {
    var circumstances = Gathering.of(EffectiveFacts.of(facts));
    var causes = new Causes(circumstances);
    return Stretch.of(Stands.of(circumstances), circumstances).stream()
        .filter(Stretch::isClosed)
        .filter(stretch -> !circumstances.closings().contains(stretch.closedOn()))
        .filter(CoverEnd::coveredToTheLast)
        .filter(stretch -> !explained(stretch.closedOn(), circumstances))
        .map(stretch -> new CoverEnd(stretch.closedOn(), causes.on(stretch.closedOn())))
        .toList();
  }

  private static boolean coveredToTheLast(Stretch stretch) {
    return switch (stretch.stands().getLast().cover()) {
      case INCOME_SUPPORT, CONTRACT -> true;
      case NONE, BEFORE_FIRST_PAY -> false;
    };
  }

  private static boolean explained(LocalDate day, Circumstances circumstances) {
    return circumstances.lives().values().stream()
        .anyMatch(
            life ->
                life.to().equals(day)
                    && life.endReason() != null
                    && TELLS_ENOUGH.contains(life.endReason()));
  }
}
