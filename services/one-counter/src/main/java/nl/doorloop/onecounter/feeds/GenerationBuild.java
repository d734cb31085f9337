package nl.doorloop.onecounter.feeds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.doorloop.onecounter.views.BuildPlan;
import nl.doorloop.onecounter.views.BuildPlan.Part;
import nl.doorloop.onecounter.views.Builds;
import nl.doorloop.onecounter.views.BulkDerivation;
import nl.doorloop.onecounter.views.Generation;
import nl.doorloop.onecounter.views.Generation.Build;
import nl.doorloop.onecounter.views.Generation.Phase;
import nl.doorloop.onecounter.views.Generation.State;
import nl.doorloop.onecounter.views.GenerationTable;
import nl.doorloop.onecounter.views.ViewDatabase;
import nl.doorloop.platform.feed.BulkFeed;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * This instance's part in building a generation, up to where an ordinary feed can take it over:
 * some threads that each take the next piece of work that nobody has in hand. All that is known of
 * the work stands in the database, so threads of other instances join in, and go on when this one
 * ends.
 */
final class GenerationBuild {
  private static final Logger LOG = LoggerFactory.getLogger(GenerationBuild.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long ELSEWHERE_NANOS = Duration.ofSeconds(2).toNanos();

  private final Generation generation;
  private final GenerationTable generations;
  private final Builds builds;
  private final BuildPlan plan;
  private final BulkDerivation derivation;
  private final Supplier<BulkFeed> feeds;
  private final Duration pause;
  private final Set<Part> inHand = ConcurrentHashMap.newKeySet();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running = true;

  /**
   * @param feeds makes a feed for each thread
   * @param pause how often to look whether there is something to do again
   */
  GenerationBuild(
      ViewDatabase views,
      GenerationTable generations,
      Builds builds,
      Supplier<BulkFeed> feeds,
      Duration pause) {
    this.generation = views.generation();
    this.generations = generations;
    this.builds = builds;
    this.plan = new BuildPlan(views);
    this.derivation = new BulkDerivation(views);
    this.feeds = feeds;
    this.pause = pause;
  }

  void start(int number) {
    for (int i = 1; i <= number; i++) {
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .name("build-" + generation.schema() + "-" + i)
              .start(this::work));
    }
  }

  /** Ends after the pieces in hand. */
  void stop() {
    running = false;
    threads.forEach(LockSupport::unpark);
    try {
      for (var thread : threads) {
        if (!thread.join(PATIENCE)) {
          LOG.warn("{} is still at work; it is left alone", thread.getName());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    String trouble = null;
    var wait = pause;
    Map<Part, Long> elsewhere = new HashMap<>();
    try (var feed = feeds.get()) {
      while (running) {
        try {
          if (workOn(feed, elsewhere)) {
            trouble = tell(trouble, null);
            wait = pause;
          } else {
            LockSupport.parkNanos(pause.toNanos());
          }
        } catch (RuntimeException e) {
          trouble = tell(trouble, e);
          LockSupport.parkNanos(wait.toNanos());
          wait = wait.compareTo(LONGEST_PAUSE) < 0 ? wait.multipliedBy(2) : LONGEST_PAUSE;
        }
      }
    }
  }

  /** One piece of work; false when there was none for this thread. */
  private boolean workOn(BulkFeed feed, Map<Part, Long> elsewhere) {
    var phase =
        generations
            .find(State.BUILDING)
            .filter(g -> g.number() == generation.number())
            .map(Generation::build)
            .filter(b -> b.stoppedAt() == null)
            .map(Build::phase);
    return phase.isPresent()
        && switch (phase.get()) {
          case LOADING -> load(feed, elsewhere);
          case INDEXING -> plan.index() && advance(Phase.INDEXING, Phase.DERIVING);
          case DERIVING -> derive();
          case CATCHING_UP -> false;
        };
  }

  private boolean load(BulkFeed feed, Map<Part, Long> elsewhere) {
    if (!plan.knowsEnds()) {
      Map<Part, Long> ends = new HashMap<>();
      feed.ends().forEach((p, end) -> ends.put(new Part(p.topic(), p.partition()), end));
      plan.loadUpTo(ends);
    }
    var left = plan.unloaded();
    if (left.isEmpty()) {
      return advance(Phase.LOADING, Phase.INDEXING);
    }
    for (var part : left) {
      if (!isElsewhere(elsewhere.get(part.getKey())) && inHand.add(part.getKey())) {
        try {
          return load(feed, part.getKey(), part.getValue(), elsewhere);
        } finally {
          inHand.remove(part.getKey());
        }
      }
    }
    return false;
  }

  private boolean load(BulkFeed feed, Part part, long end, Map<Part, Long> elsewhere) {
    boolean mine =
        feed.read(new TopicPartition(part.topic(), part.partition()), end, () -> running);
    if (!mine) {
      elsewhere.put(part, System.nanoTime() + ELSEWHERE_NANOS);
    }
    return mine;
  }

  private static boolean isElsewhere(@Nullable Long until) {
    return until != null && System.nanoTime() - until < 0;
  }

  private boolean derive() {
    if (derivation.next()) {
      return true;
    }
    if (!plan.isDerived()) {
      return false;
    }
    plan.gatherStatistics();
    return advance(Phase.DERIVING, Phase.CATCHING_UP);
  }

  private boolean advance(Phase from, Phase to) {
    boolean first = builds.advance(generation, from, to);
    if (first) {
      LOG.info("{}: {} is done, {} begins", generation.schema(), from, to);
    }
    return first;
  }

  /** Says once what is wrong, and once that it is over; the answer is what was said last. */
  private @Nullable String tell(@Nullable String said, @Nullable RuntimeException failure) {
    var now =
        failure == null ? null : failure.getClass().getSimpleName() + ": " + firstLine(failure);
    if (!running || Objects.equals(now, said)) {
      return said;
    }
    if (now == null) {
      LOG.info("{}: building goes on", generation.schema());
    } else {
      LOG.warn("{}: building cannot go on and keeps trying: {}", generation.schema(), now);
      LOG.debug("{}", generation.schema(), failure);
    }
    try {
      builds.tell(generation, now);
      return now;
    } catch (DataAccessException e) {
      LOG.debug("{}: nobody can be told", generation.schema(), e);
      return said;
    }
  }

  private static String firstLine(RuntimeException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
