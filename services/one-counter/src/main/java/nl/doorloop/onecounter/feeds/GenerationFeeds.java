package nl.doorloop.onecounter.feeds;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import nl.doorloop.onecounter.OneCounterProperties;
import nl.doorloop.onecounter.views.Generation;
import nl.doorloop.onecounter.views.Generation.State;
import nl.doorloop.onecounter.views.GenerationSwitch;
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
 * Keeps one feed running for every generation that there is. It looks at the table of generations
 * from time to time, since any instance may begin a rebuild or finish one, and this one may have
 * been restarted half-way through.
 */
public final class GenerationFeeds implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(GenerationFeeds.class);

  private final Views views;
  private final GenerationSwitch generationSwitch;
  private final Feeds feeds;
  private final PersonalDataKeys keys;
  private final ViewChanges changes;
  private final ViewMeters meters;
  private final Clock clock;
  private final OneCounterProperties properties;
  private final Map<Integer, Feed> running = new TreeMap<>();
  private volatile boolean started;
  private @Nullable Thread watching;

  public GenerationFeeds(
      Views views,
      GenerationSwitch generationSwitch,
      Feeds feeds,
      PersonalDataKeys keys,
      ViewChanges changes,
      ViewMeters meters,
      Clock clock,
      OneCounterProperties properties) {
    this.views = views;
    this.generationSwitch = generationSwitch;
    this.feeds = feeds;
    this.keys = keys;
    this.changes = changes;
    this.meters = meters;
    this.clock = clock;
    this.properties = properties;
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
    var all = views.refresh();
    meters.saw(all);
    startAndStop(all);
    var building = all.stream().filter(g -> g.state() == State.BUILDING).findFirst();
    if (building.isPresent() && of(building.get()).isPresent()) {
      generationSwitch.ifCaughtUp(building.get());
    }
    all.stream().filter(this::isForgotten).forEach(generationSwitch::drop);
  }

  private synchronized void startAndStop(Collection<Generation> all) {
    for (var generation : all) {
      if (!isUnused(generation) && !running.containsKey(generation.number())) {
        var feed = feed(generation);
        running.put(generation.number(), feed);
        feed.start();
        LOG.info("feeding {} ({})", generation.schema(), generation.state());
      }
    }
    var wanted = all.stream().filter(g -> !isUnused(g)).map(Generation::number).toList();
    for (var number : List.copyOf(running.keySet())) {
      if (!wanted.contains(number)) {
        var feed = running.remove(number);
        if (feed != null) {
          feeds.forget(feed);
        }
        meters.forget(number);
        views.forget(number);
      }
    }
  }

  private Feed feed(Generation generation) {
    var database = views.database(generation);
    var settings =
        new FeedSettings(
            generation.schema(),
            List.of(Topics.RESIDENTS, Topics.IDENTITIES),
            properties.group() + "." + generation.schema());
    return feeds.create(
        generation.state() == State.BUILDING ? settings.inBackground() : settings,
        database.transaction(),
        database.sql(),
        new ViewsHandler(database, keys, changes, meters.of(generation)));
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
