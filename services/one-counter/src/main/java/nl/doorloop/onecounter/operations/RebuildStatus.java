package nl.doorloop.onecounter.operations;

import java.time.Instant;
import nl.doorloop.onecounter.views.BuildProgress;
import nl.doorloop.onecounter.views.Generation;
import nl.doorloop.onecounter.views.Generation.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Which generation answers, and the one that is being built beside it.
 *
 * @param active since when it answers
 * @param building absent when no rebuild is under way
 */
public record RebuildStatus(Active active, @Nullable Building building) {
  /**
   * @param ours whether its tables are those of the version that tells; if not, it is not written
   *     to until it was built again
   */
  public record Active(int generation, @Nullable Instant since, boolean ours) {}

  /**
   * @param progress of the whole, from 0 to 1
   * @param facts what there was to load when it began; 0 until that is known, as residents
   * @param missing records that stand between it and the active generation
   * @param factsPerSecond absent until it is known
   * @param estimatedEnd absent until it is known, and while it stands still
   * @param stoppedAt when somebody stopped it, if so
   * @param trouble why it does not get on, while it does not
   */
  public record Building(
      int generation,
      Instant startedAt,
      String startedBy,
      Phase phase,
      double progress,
      long factsLoaded,
      long facts,
      long residentsDerived,
      long residents,
      long missing,
      @Nullable Long factsPerSecond,
      @Nullable Instant estimatedEnd,
      @Nullable Instant stoppedAt,
      @Nullable String trouble) {}

  static RebuildStatus of(
      Generation active, @Nullable Generation building, @Nullable BuildProgress progress) {
    return new RebuildStatus(
        new Active(active.number(), active.switchedAt(), active.ours()),
        building == null || building.build() == null || progress == null
            ? null
            : building(building, building.build(), progress));
  }

  private static Building building(
      Generation generation, Generation.Build build, BuildProgress progress) {
    var counts = progress.counts();
    return new Building(
        generation.number(),
        generation.startedAt(),
        generation.startedBy(),
        build.phase(),
        progress.share(),
        counts.factsLoaded(),
        counts.facts(),
        counts.residentsDerived(),
        counts.residents(),
        progress.missing(),
        progress.factsPerSecond(),
        progress.estimatedEnd(),
        build.stoppedAt(),
        build.trouble());
  }
}
