package nl.doorloop.onecounter.operations;

import java.time.Clock;
import nl.doorloop.onecounter.views.BuildPlan;
import nl.doorloop.onecounter.views.BuildProgress;
import nl.doorloop.onecounter.views.Builds;
import nl.doorloop.onecounter.views.Generation.State;
import nl.doorloop.onecounter.views.GenerationSwitch;
import nl.doorloop.onecounter.views.GenerationTable;
import nl.doorloop.onecounter.views.Views;

/** Building all views again beside those that answer: begun, stopped, resumed or given up here. */
public final class Rebuilds {
  private final GenerationTable generations;
  private final Builds builds;
  private final GenerationSwitch generationSwitch;
  private final Views views;
  private final Clock clock;

  public Rebuilds(
      GenerationTable generations,
      Builds builds,
      GenerationSwitch generationSwitch,
      Views views,
      Clock clock) {
    this.generations = generations;
    this.builds = builds;
    this.generationSwitch = generationSwitch;
    this.views = views;
    this.clock = clock;
  }

  /** False when one is under way already. */
  public boolean begin(String startedBy) {
    return generations.begin(startedBy).isPresent();
  }

  /** What was done stays done; false when none is under way, or it was stopped already. */
  public boolean stop() {
    return builds.stop();
  }

  /** Goes on where it stood; false when none was stopped. */
  public boolean resume() {
    return generations
        .find(State.BUILDING)
        .filter(
            g -> {
              var build = g.build();
              return build != null
                  && builds.resume(new BuildPlan(views.database(g)).counts().doneIn(build.phase()));
            })
        .isPresent();
  }

  /** Throws away what was built; false when none is under way. */
  public boolean abandon() {
    return generations.abandon();
  }

  public RebuildStatus status() {
    var active = generations.find(State.ACTIVE).orElseThrow();
    var building = generations.find(State.BUILDING).orElse(null);
    return RebuildStatus.of(
        active,
        building,
        building == null || building.build() == null
            ? null
            : BuildProgress.of(
                views.database(building), building.build(), generationSwitch, clock));
  }
}
