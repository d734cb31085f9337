package nl.doorloop.onecounter.views;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.doorloop.onecounter.views.Generation.Build;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is, and when it may be ready.
 *
 * @param share of the whole, from 0 to 1
 * @param missing records that stand between it and the active generation
 * @param factsPerSecond in this phase since it began or was resumed; absent until it is known
 * @param estimatedEnd absent until it is known, and while it stands still
 */
public record BuildProgress(
    BuildCounts counts,
    double share,
    long missing,
    @Nullable Long factsPerSecond,
    @Nullable Instant estimatedEnd) {
  // Loading takes as long as deriving, about.
  private static final double LOADED = 0.5;
  private static final double DERIVED = 0.98;
  private static final Duration TOO_SHORT = Duration.ofSeconds(1);

  public static BuildProgress of(
      ViewDatabase views, Build build, GenerationSwitch generationSwitch, Clock clock) {
    return of(
        build,
        new BuildPlan(views).counts(),
        generationSwitch.missing(views.generation()),
        clock.instant());
  }

  static BuildProgress of(Build build, BuildCounts counts, long missing, Instant now) {
    var rate = rate(build, counts, now);
    return new BuildProgress(
        counts, share(build, counts, missing), missing, rate, end(build, counts, rate, now));
  }

  private static double share(Build build, BuildCounts counts, long missing) {
    return switch (build.phase()) {
      case LOADING -> LOADED * part(counts.recordsLoaded(), counts.records());
      case INDEXING -> LOADED;
      case DERIVING ->
          LOADED + (DERIVED - LOADED) * part(counts.residentsDerived(), counts.residents());
      case CATCHING_UP ->
          DERIVED + (1 - DERIVED) * part(counts.records(), counts.records() + missing);
    };
  }

  private static double part(long done, long of) {
    return of == 0 ? 0 : (double) done / of;
  }

  private static @Nullable Long rate(Build build, BuildCounts counts, Instant now) {
    var time = Duration.between(build.since(), now);
    long done = counts.doneIn(build.phase()) - build.doneBefore();
    return build.stoppedAt() != null || done <= 0 || time.compareTo(TOO_SHORT) < 0
        ? null
        : done * 1000 / time.toMillis();
  }

  private static @Nullable Instant end(
      Build build, BuildCounts counts, @Nullable Long rate, Instant now) {
    if (rate == null || rate == 0) {
      return null;
    }
    long left =
        switch (build.phase()) {
          case LOADING -> 2 * counts.facts() - counts.factsLoaded();
          case DERIVING -> counts.facts() - counts.factsDerived();
          case INDEXING, CATCHING_UP -> 0;
        };
    return now.plusMillis(Math.max(0, left) * 1000 / rate);
  }
}
