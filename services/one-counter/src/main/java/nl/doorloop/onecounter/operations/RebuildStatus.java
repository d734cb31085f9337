package nl.doorloop.onecounter.operations;

import java.time.Instant;
import nl.doorloop.onecounter.views.Generation;
import org.jspecify.annotations.Nullable;

/**
 * Which generation answers, and the one that is being built beside it.
 *
 * @param active since when it answers
 * @param building absent when no rebuild is under way
 */
public record RebuildStatus(Active active, @Nullable Building building) {
  public record Active(int generation, @Nullable Instant since) {}

  /**
   * @param progress from 0 to 1
   * @param missing records that it has still to apply
   */
  public record Building(
      int generation, Instant startedAt, String startedBy, double progress, long missing) {
    static Building of(Generation generation, long applied, long missing) {
      return new Building(
          generation.number(),
          generation.startedAt(),
          generation.startedBy(),
          applied + missing == 0 ? 1.0 : (double) applied / (applied + missing),
          missing);
    }
  }
}
