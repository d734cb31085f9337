package nl.doorloop.onecounter.domain.worklist;

import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.onecounter.domain.obstacles.Found;
import nl.doorloop.onecounter.domain.obstacles.Found.Sight;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.domain.obstacles.Obstacles;
import nl.doorloop.onecounter.domain.obstacles.Told;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Because;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;

/**
 * An obstacle to work that was found, from the day on which it is there until its cause is gone.
 */
final class ObstacleWork {
  private ObstacleWork() {}

  static List<WorkItem> of(Case known, ObstacleSettings obstacles) {
    var told =
        new Told(
            known.trajectory(),
            known.facts(),
            fact -> known.carriedOutBy(fact.eventId()),
            known::sees,
            obstacles);
    return Obstacles.of(told).stream().map(found -> item(known, found)).toList();
  }

  private static WorkItem item(Case known, Found found) {
    var because = found.because().stream().map(known::because).toList();
    return new WorkItem(
        WorkItems.id(Kind.OBSTACLE, known.resident(), found.obstacle() + " " + found.cause()),
        Kind.OBSTACLE,
        known.resident(),
        found.obstacle().name(),
        null,
        because,
        needs(known, found, because),
        found.from(),
        found.until(),
        found.dueOn(),
        found.obstacle().article(),
        found.organisation(),
        null);
  }

  private static List<Need> needs(Case known, Found found, List<Because> because) {
    var needs =
        switch (found.sight()) {
          case Sight.OfResident _ -> Stream.<Need>empty();
          case Sight.OfIncome _ -> known.needsOfIncome().stream();
          case Sight.OfCauses _ -> because.stream().map(Because::need);
          case Sight.OfProvisions(var provisions) ->
              provisions.stream().map(p -> new Need(p.legalFramework(), p.organisation()));
        };
    return needs.distinct().toList();
  }
}
