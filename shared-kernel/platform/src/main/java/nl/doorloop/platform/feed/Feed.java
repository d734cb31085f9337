package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.platform.feed.Condition.Phase;
import nl.doorloop.platform.feed.FeedPositions.Overtaken;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the records of topics to one handler, each exactly once in effect: how far it came stands
 * in the handler's own database and moves in the handler's transaction, by compare-and-set, so that
 * neither a kill nor a second member can apply a record twice or pass one over. One thread; started
 * and stopped by Spring, or by hand. Several members of a group share the partitions.
 */
public final class Feed implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration SHRINKING = Duration.ofMillis(100);
  private static final Duration CLOSING = Duration.ofMillis(500);
  private static final Duration RELEASING = Duration.ofSeconds(20);
  // More of them are no longer single records: then everything waits, and somebody must look.
  private static final int MOST_PARKED_FOR_FAILING = 100;

  private final FeedSettings settings;
  private final Broker broker;
  private final FeedProgress progress;
  private final Condition condition;
  private final RelaySignal stopSignal = new RelaySignal();
  private final Stumbles stumbles;
  private final FeedGauges gauges = new FeedGauges();

  private int most;
  private @Nullable RuntimeException notPositioned;
  private final Map<TopicPartition, Long> stuck = new HashMap<>();
  private volatile boolean running;
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private @Nullable Thread thread;

  /**
   * @param transaction on the database of {@code jdbc}, whose current schema has the tables of
   *     {@code classpath:doorloop/db/feed}
   */
  public Feed(
      FeedSettings settings,
      Broker broker,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      TraceContinuation traces,
      FeedHandler handler) {
    this(settings, broker, transaction, jdbc, traces, handler, new Stumbles(Stumbles.ATTEMPTS));
  }

  Feed(
      FeedSettings settings,
      Broker broker,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      TraceContinuation traces,
      FeedHandler handler,
      Stumbles stumbles) {
    this.stumbles = stumbles;
    this.settings = settings;
    this.broker = broker;
    this.progress = new FeedProgress(settings.name(), transaction, jdbc, traces, handler, gauges);
    this.condition = new Condition(LOG, "feed " + settings.name());
    this.most = settings.batch();
  }

  public FeedSettings settings() {
    return settings;
  }

  Condition.State state() {
    return condition.state();
  }

  FeedGauges gauges() {
    return gauges;
  }

  /**
   * Records between what was applied, by whichever member, and where the topics end now; 0 = caught
   * up. Asks the broker and the database.
   */
  public long lag() {
    var applied = progress.recorded();
    return broker.endOffsets(settings.topics()).entrySet().stream()
        .mapToLong(end -> end.getValue() - applied.getOrDefault(end.getKey(), 0L))
        .sum();
  }

  /** How many records were put aside. Asks the database. */
  public long parked() {
    return progress.parked();
  }

  /**
   * The records that were put aside, by whichever member; partition by partition, the oldest of
   * each first. Asks the database.
   *
   * @param most 1 or more
   */
  public List<ParkedRecord> parkedRecords(int most) {
    return progress.parked(most);
  }

  /**
   * Tries the records that were put aside again, for instance after the repair of what they
   * stumbled over; at every start that happens by itself. May be called beside the running feed, by
   * several at once, and while the broker is away. The handler is called on a thread of its own,
   * since whoever asks is not the one who records. Ends after some twenty seconds even if some are
   * left untried.
   *
   * @throws RuntimeException when the database does not answer
   */
  public Released release() {
    long end = System.nanoTime() + RELEASING.toNanos();
    return Threads.call(
        "feed-" + settings.name() + "-release",
        () -> progress.release(() -> System.nanoTime() < end));
  }

  @Override
  public synchronized void start() {
    if (!running) {
      running = true;
      condition.becomes(Phase.STARTING);
      thread = Thread.ofPlatform().daemon().name("feed-" + settings.name()).start(this::run);
    }
  }

  /** Ends after the batch in hand; everything applied up to then is remembered. */
  @Override
  public synchronized void stop() {
    var stopping = thread;
    running = false;
    stopSignal.wake();
    var open = consumer;
    if (open != null) {
      open.wakeup();
    }
    if (stopping != null) {
      Threads.await(stopping, condition.is(Phase.RUNNING));
      thread = null;
    }
    condition.becomes(Phase.STOPPED);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    while (running) {
      try {
        new Topics(broker).ensure();
        var opened = broker.consumer(settings);
        consumer = opened;
        try {
          read(opened);
        } finally {
          consumer = null;
          // Whoever interrupted meant the waiting, not the orderly leaving of the group.
          boolean interrupted = Thread.interrupted();
          LOG.debug("feed {} closes its consumer, interrupted: {}", settings.name(), interrupted);
          opened.close(
              CloseOptions.timeout(CLOSING)
                  .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        }
      } catch (WakeupException e) {
        LOG.debug("feed {} is stopping", settings.name());
      } catch (RuntimeException | Error e) {
        // Also what no program should catch: a thread that ended would look like one at work.
        if (running) {
          condition.fails(e);
          pause(condition.nextPause());
        }
      }
    }
  }

  private void read(Consumer<String, byte[]> open) {
    gauges.parked(progress.parked());
    notPositioned = null;
    open.subscribe(settings.topics(), new Assignment(open));
    boolean triedParked = false;
    while (running) {
      var records = open.poll(IDLE);
      if (notPositioned != null) {
        throw notPositioned;
      }
      if (!triedParked && progress.hasPartitions()) {
        triedParked = true;
        progress.release(() -> running);
      }
      if (records.isEmpty()) {
        skipWhatHoldsNoRecords(open);
      } else {
        var all = new ArrayList<ConsumerRecord<String, byte[]>>(records.count());
        records.forEach(all::add);
        apply(open, all);
      }
      gauges.lag(open);
    }
  }

  /**
   * In batches as large as the last success allows. A batch that fails shrinks until the record
   * that fails stands alone; then the rest of its partition waits, and the others go on. A record
   * that fails of itself is put aside after some attempts ({@link Stumbles}).
   */
  private void apply(Consumer<String, byte[]> open, List<ConsumerRecord<String, byte[]>> records) {
    var left = records;
    var waiting = new HashSet<TopicPartition>();
    while (running && !left.isEmpty()) {
      var batch = left.subList(0, Math.min(left.size(), most));
      try {
        progress.apply(batch);
        left = left.subList(batch.size(), left.size());
        most = Math.min(settings.batch(), most * 2);
        goesOnUnlessStuck();
      } catch (Overtaken e) {
        LOG.debug("feed {}: {}", settings.name(), e.getMessage());
        seek(open, open.assignment());
        return;
      } catch (RuntimeException e) {
        fails(e, batch);
        if (batch.size() > 1) {
          most = batch.size() / 2;
          pause(SHRINKING);
        } else if (putAside(batch.getFirst(), e)) {
          left = left.subList(1, left.size());
        } else {
          var stays = FeedProgress.partition(batch.getFirst());
          waiting.add(stays);
          left = left.stream().filter(r -> !FeedProgress.partition(r).equals(stays)).toList();
          pause(condition.nextPause());
        }
      }
    }
    if (!waiting.isEmpty()) {
      waiting.retainAll(open.assignment());
      seek(open, waiting);
    }
  }

  /** True when the record failed often enough, and stands aside now. */
  private boolean putAside(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
    var reason = running ? stumbles.reasonToPark(record, failure) : Optional.<String>empty();
    if (reason.isEmpty()) {
      return false;
    }
    try {
      if (progress.parked() >= MOST_PARKED_FOR_FAILING) {
        return false;
      }
      progress.putAside(record, reason.get());
      goesOnUnlessStuck();
      return true;
    } catch (RuntimeException e) {
      LOG.debug("feed {} could not put a record aside", settings.name(), e);
      return false;
    }
  }

  private void fails(RuntimeException e, List<ConsumerRecord<String, byte[]>> batch) {
    FeedProgress.ends(batch).forEach((partition, end) -> stuck.merge(partition, end, Math::max));
    var first = batch.getFirst();
    LOG.debug(
        "feed {} failed with {} record(s) from {}-{} offset {}",
        settings.name(),
        batch.size(),
        first.topic(),
        first.partition(),
        first.offset());
    condition.fails(e);
  }

  /** Other records may get on while some do not; the feed is well when those are past. */
  private void goesOnUnlessStuck() {
    stuck.entrySet().removeIf(e -> progress.isPast(e.getKey(), e.getValue()));
    if (stuck.isEmpty()) {
      condition.becomes(Phase.RUNNING);
    }
  }

  /** What the end of a compacted topic no longer holds. */
  private void skipWhatHoldsNoRecords(Consumer<String, byte[]> open) {
    for (var partition : open.assignment()) {
      try {
        progress.skipTo(partition, open.position(partition));
      } catch (Overtaken e) {
        seek(open, List.of(partition));
      }
    }
  }

  private void seek(Consumer<String, byte[]> open, Collection<TopicPartition> partitions) {
    progress.take(partitions).forEach(open::seek);
  }

  private void pause(Duration atMost) {
    long heard = stopSignal.heard();
    try {
      if (running) {
        stopSignal.await(heard, atMost);
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private final class Assignment implements ConsumerRebalanceListener {
    private final Consumer<String, byte[]> open;

    Assignment(Consumer<String, byte[]> open) {
      this.open = open;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      try {
        seek(open, partitions);
        goesOnUnlessStuck();
      } catch (RuntimeException e) {
        // Told after the poll: Kafka would print it at length. Nothing read until then is applied.
        notPositioned = e;
        open.seekToEnd(partitions);
      }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      progress.giveUp(partitions);
    }
  }
}
