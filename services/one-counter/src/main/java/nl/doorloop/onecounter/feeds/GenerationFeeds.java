package nl.doorloop.onecounter.feeds;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import nl.doorloop.onecounter.OneCounterProperties;
import nl.doorloop.onecounter.views.Builds;
import nl.doorloop.onecounter.views.Generation;
import nl.doorloop.onecounter.views.Generation.Phase;
import nl.doorloop.onecounter.views.Generation.State;
import nl.doorloop.onecounter.views.GenerationSwitch;
import nl.doorloop.onecounter.views.GenerationTable;
import nl.doorloop.onecounter.views.ViewChanges;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.feed.Feed;
import nl.doorloop.platform.feed.FeedSettings;
import nl.doorloop.platform.feed.Feeds;
import nl.doorloop.platform.feed.Topics;
import nl.doorloop.platform.identity.PersonalDataKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps one feed running for every generation that there is, and takes part in building the next
 * one. It looks at the table of generations from time to time, since any instance may begin a
 * rebuild, stop or finish one, and this one may have been restarted half-way through. It writes
 * only where the tables are those of this version.
 */
public final class GenerationFeeds implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(GenerationFeeds.class);
  private static final int LOADED_AT_ONCE = 5000;

  private final Views views;
  private final GenerationTable generations;
  private final Builds builds;
  private final GenerationSwitch generationSwitch;
  private final Feeds feeds;
  private final PersonalDataKeys keys;
  private final ViewChanges changes;
  private final ViewMeters meters;
  private final Clock clock;
  private final OneCounterProperties properties;
  private final BuildLog log;
  private final Map<Integer, Feed> running = new TreeMap<>();
  private final Map<Integer, GenerationBuild> building = new TreeMap<>();
  private volatile boolean started;
  private @Nullable Thread watching;

  public GenerationFeeds(
      Views views,
      GenerationTable generations,
      Builds builds,
      GenerationSwitch generationSwitch,
      Feeds feeds,
      PersonalDataKeys keys,
      ViewChanges changes,
      ViewMeters meters,
      Clock clock,
      OneCounterProperties properties) {
    this.views = views;
    this.generations = generations;
    this.builds = builds;
    this.generationSwitch = generationSwitch;
    this.feeds = feeds;
    this.keys = keys;
    this.changes = changes;
    this.meters = meters;
    this.clock = clock;
    this.properties = properties;
    this.log = new BuildLog(views, generationSwitch, clock);
  }

  /** The feed of a generation, where one runs here. */
  public synchronized Optional<Feed> of(Generation generation) {
    return Optional.ofNullable(running.get(generation.number()));
  }

  @Override
  public synchronized void start() {
    if (!started) {
      started = true;
      look();
      watching = Thread.ofPlatform().daemon().name("generations").start(this::watch);
    }
  }

  @Override
  public void stop() {
    started = false;
    var thread = watching;
    if (thread != null) {
      LockSupport.unpark(thread);
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    synchronized (this) {
      building.values().forEach(GenerationBuild::stop);
      building.clear();
      running.values().forEach(feeds::forget);
      running.clear();
    }
  }

  @Override
  public boolean isRunning() {
    return started;
  }

  private void watch() {
    while (started) {
      LockSupport.parkNanos(properties.poll().toNanos());
      if (started) {
        try {
          look();
        } catch (RuntimeException e) {
          LOG.warn("Looking at the generations failed; trying again: {}", e.toString());
        }
      }
    }
  }

  private void look() {
    if (!views.active().generation().ours()) {
      generations
          .beginForNewTables()
          .ifPresent(g -> LOG.info("{} is built: this version has other tables", g.schema()));
    }
    var all = views.refresh();
    meters.saw(all);
    startAndStop(all);
    var next = all.stream().filter(g -> g.state() == State.BUILDING).findFirst();
    next.ifPresent(log::look);
    if (next.isPresent() && of(next.get()).isPresent()) {
      generationSwitch.ifCaughtUp(next.get());
    }
    all.stream().filter(this::isForgotten).forEach(generationSwitch::drop);
  }

  private synchronized void startAndStop(Collection<Generation> all) {
    var toFeed = all.stream().filter(this::isFed).toList();
    var toBuild = all.stream().filter(GenerationFeeds::isBuilt).toList();
    for (var number : without(running.keySet(), toFeed)) {
      feeds.forget(Objects.requireNonNull(running.remove(number)));
    }
    for (var number : without(building.keySet(), toBuild)) {
      Objects.requireNonNull(building.remove(number)).stop();
    }
    toFeed.forEach(g -> running.computeIfAbsent(g.number(), _ -> startFeed(g)));
    toBuild.forEach(g -> building.computeIfAbsent(g.number(), _ -> startBuild(g)));
    all.stream()
        .filter(this::isUnused)
        .forEach(
            g -> {
              meters.forget(g.number());
              views.forget(g.number());
            });
  }

  private static List<Integer> without(Collection<Integer> numbers, List<Generation> wanted) {
    return numbers.stream().filter(n -> wanted.stream().noneMatch(g -> g.number() == n)).toList();
  }

  private Feed startFeed(Generation generation) {
    var database = views.database(generation);
    var settings = settings(generation);
    var feed =
        feeds.create(
            generation.state() == State.BUILDING ? settings.inBackground() : settings,
            database.transaction(),
            database.sql(),
            new ViewsHandler(database, keys, changes, meters.of(generation)));
    feed.start();
    LOG.info("feeding {} ({})", generation.schema(), generation.state());
    return feed;
  }

  private GenerationBuild startBuild(Generation generation) {
    var database = views.database(generation);
    var settings = settings(generation).withBatch(LOADED_AT_ONCE);
    var build =
        new GenerationBuild(
            database,
            generations,
            builds,
            () ->
                feeds.bulk(
                    settings,
                    database.transaction(),
                    database.sql(),
                    new LoadHandler(database, keys)),
            properties.poll());
    build.start(properties.rebuildThreads());
    LOG.info("building {}, {} threads", generation.schema(), properties.rebuildThreads());
    return build;
  }

  private FeedSettings settings(Generation generation) {
    return new FeedSettings(
        generation.schema(),
        List.of(Topics.RESIDENTS, Topics.IDENTITIES),
        properties.group() + "." + generation.schema());
  }

  private boolean isFed(Generation generation) {
    return generation.ours()
        && switch (generation.state()) {
          case BUILDING -> generation.goesOn(Phase.CATCHING_UP);
          case ACTIVE -> true;
          case RETIRED -> generation.switchedAt() != null && !isUnused(generation);
        };
  }

  private static boolean isBuilt(Generation generation) {
    return generation.ours()
        && generation.build() != null
        && generation.state() == State.BUILDING
        && !generation.goesOn(Phase.CATCHING_UP)
        && generation.build().stoppedAt() == null;
  }

  /** Every instance has had time to look by now, and answers from the next generation. */
  private boolean isUnused(Generation generation) {
    return isRetiredFor(generation, properties.retireAfter().dividedBy(2));
  }

  private boolean isForgotten(Generation generation) {
    return isRetiredFor(generation, properties.retireAfter());
  }

  private boolean isRetiredFor(Generation generation, Duration time) {
    var retired = generation.retiredAt();
    return generation.state() == State.RETIRED
        && retired != null
        && clock.instant().isAfter(retired.plus(time));
  }
}
