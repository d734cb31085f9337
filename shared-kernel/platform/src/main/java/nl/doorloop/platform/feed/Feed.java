package nl.doorloop.platform.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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
  private static final Duration SINCE = Duration.ofMillis(2);
  private static final Duration CLOSING = Duration.ofMillis(500);
  private static final Duration COUNTS_PARKED = Duration.ofSeconds(30);
  private static final Duration RELEASING = Duration.ofSeconds(20);

  private final FeedSettings settings;
  private final Broker broker;
  private final Function<FeedSettings, Consumer<String, byte[]>> consumers;
  private final FeedProgress progress;
  private final Condition condition;
  private final RelaySignal stopSignal = new RelaySignal();
  private final FeedBatches batches;
  private final FeedGauges gauges = new FeedGauges(Clock.systemUTC());

  private @Nullable RuntimeException notPositioned;
  private int assignments;
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
    this(
        settings,
        broker,
        transaction,
        jdbc,
        traces,
        handler,
        new Stumbles(Stumbles.ATTEMPTS),
        broker::consumer);
  }

  Feed(
      FeedSettings settings,
      Broker broker,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      TraceContinuation traces,
      FeedHandler handler,
      Stumbles stumbles,
      Function<FeedSettings, Consumer<String, byte[]>> consumers) {
    this.settings = settings;
    this.consumers = consumers;
    this.broker = broker;
    this.progress = new FeedProgress(settings.name(), transaction, jdbc, traces, handler, gauges);
    this.condition = new Condition(LOG, "feed " + settings.name());
    this.batches =
        new FeedBatches(settings, progress, condition, stumbles, () -> running, this::pause);
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
        var opened = consumers.apply(settings);
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
    long looked = System.nanoTime();
    while (running) {
      var records = poll(open);
      if (!triedParked && progress.hasPartitions()) {
        triedParked = true;
        progress.release(() -> running);
      }
      if (records.isEmpty()) {
        skipWhatHoldsNoRecords(open);
      } else {
        apply(open, records);
        pause(settings.rest());
      }
      gauges.lag(open);
      if (System.nanoTime() - looked > COUNTS_PARKED.toNanos()) {
        // Another instance may have put aside or released.
        looked = System.nanoTime();
        gauges.parked(progress.parked());
      }
    }
  }

  /**
   * What was fetched while the batch before was applied, and what the broker has got since: the
   * client gives out the one before it asks for the other.
   */
  private List<ConsumerRecord<String, byte[]>> poll(Consumer<String, byte[]> open) {
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    open.poll(IDLE).forEach(records::add);
    if (!records.isEmpty()) {
      int before = assignments;
      open.poll(SINCE).forEach(records::add);
      if (assignments != before) {
        // Positions were taken on anew, also of what is already in hand.
        records.clear();
        seek(open, open.assignment());
      }
    }
    if (notPositioned != null) {
      throw notPositioned;
    }
    return records;
  }

  private void apply(Consumer<String, byte[]> open, List<ConsumerRecord<String, byte[]>> records) {
    try {
      var again = batches.apply(records);
      again.retainAll(open.assignment());
      seek(open, again);
    } catch (Overtaken e) {
      LOG.debug("feed {}: {}", settings.name(), e.getMessage());
      seek(open, open.assignment());
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
      assignments++;
      try {
        seek(open, partitions);
        batches.goesOnUnlessStuck();
      } catch (RuntimeException e) {
        // Told after the poll: Kafka would print it at length. Nothing read until then is applied.
        notPositioned = e;
        open.seekToEnd(partitions);
      }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      assignments++;
      progress.giveUp(partitions);
    }
  }
}
