package nl.doorloop.onecounter.feeds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.doorloop.onecounter.views.BuildProgress;
import nl.doorloop.onecounter.views.Generation;
import nl.doorloop.onecounter.views.GenerationSwitch;
import nl.doorloop.onecounter.views.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says every ten seconds how far the generation is that is being built. */
final class BuildLog {
  private static final Logger LOG = LoggerFactory.getLogger(BuildLog.class);
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final Views views;
  private final GenerationSwitch generationSwitch;
  private final Clock clock;
  private Instant next = Instant.MIN;

  BuildLog(Views views, GenerationSwitch generationSwitch, Clock clock) {
    this.views = views;
    this.generationSwitch = generationSwitch;
    this.clock = clock;
  }

  void look(Generation building) {
    var build = building.build();
    if (build == null || build.stoppedAt() != null || clock.instant().isBefore(next)) {
      return;
    }
    next = clock.instant().plus(EVERY);
    var progress = BuildProgress.of(views.database(building), build, generationSwitch, clock);
    var rate = progress.factsPerSecond();
    var end = progress.estimatedEnd();
    LOG.info(
        "{}: {}, {}% done{}{}",
        building.schema(),
        build.phase(),
        Math.round(progress.share() * 100),
        rate == null ? "" : ", " + rate + " facts a second",
        end == null ? "" : ", ready about " + end);
  }
}
