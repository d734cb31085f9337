package nl.doorloop.onecounter.domain.obstacles;

import java.util.List;
import java.util.function.Function;

/** Finds the obstacles in what is known of a resident. There is no clock. */
public final class Obstacles {
  private static final List<Function<Told, List<Found>>> RULES =
      List.of(
          NoWayBack::of,
          GapAtSwitch::of,
          LateSetOff::of,
          Unrest::of,
          SearchAgain::of,
          FullApplication::of,
          SplitDomains::of,
          BrokenGuidance::of,
          AskedAgain::of,
          Unprepared::of,
          HeldUp::of);

  private Obstacles() {}

  public static List<Found> of(Told told) {
    return RULES.stream().flatMap(rule -> rule.apply(told).stream()).toList();
  }
}
