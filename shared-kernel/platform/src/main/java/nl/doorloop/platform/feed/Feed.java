package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private final FeedSettings settings;
  private final Broker broker;
  private final FeedHandler handler;
  private final TransactionTemplate transaction;
  private final TraceContinuation traces;
  private final FeedPositions positions;
  private final ParkedRecords parked;
  private final Condition condition;
  private final RelaySignal stopSignal = new RelaySignal();
  private final FeedGauges gauges = new FeedGauges();

  private final Map<TopicPartition, Long> next = new HashMap<>();
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
    this.settings = settings;
    this.broker = broker;
    this.handler = handler;
    this.transaction = transaction;
    this.traces = traces;
    this.positions = new FeedPositions(jdbc, settings.name());
    this.parked = new ParkedRecords(jdbc, settings.name());
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
    var applied = positions.all();
    return broker.endOffsets(settings.topics()).entrySet().stream()
        .mapToLong(end -> end.getValue() - applied.getOrDefault(end.getKey(), 0L))
        .sum();
  }

  /** Records put aside because they could not be read. Asks the database. */
  public long parked() {
    return parked.count();
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
      Threads.await(stopping);
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
          opened.close(
              CloseOptions.timeout(CLOSING)
                  .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        }
      } catch (WakeupException e) {
        LOG.debug("feed {} is stopping", settings.name());
      } catch (RuntimeException e) {
        if (running) {
          condition.fails(e);
          pause(condition.nextPause());
        }
      }
    }
  }

  private void read(Consumer<String, byte[]> open) {
    gauges.parked(parked.count());
    notPositioned = null;
    open.subscribe(settings.topics(), new Assignment(open));
    boolean triedParked = false;
    while (running) {
      var records = open.poll(IDLE);
      if (notPositioned != null) {
        throw notPositioned;
      }
      if (!triedParked && !next.isEmpty()) {
        triedParked = true;
        tryParkedAgain();
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
   * that fails stands alone; then the rest of its partition waits, and the others go on.
   */
  private void apply(Consumer<String, byte[]> open, List<ConsumerRecord<String, byte[]>> records) {
    var left = records;
    var waiting = new HashSet<TopicPartition>();
    while (running && !left.isEmpty()) {
      var batch = left.subList(0, Math.min(left.size(), most));
      try {
        applyBatch(batch);
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
        } else {
          var stays = partition(batch.getFirst());
          waiting.add(stays);
          left = left.stream().filter(r -> !partition(r).equals(stays)).toList();
          pause(condition.nextPause());
        }
      }
    }
    if (!waiting.isEmpty()) {
      waiting.retainAll(open.assignment());
      seek(open, waiting);
    }
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  private void fails(RuntimeException e, List<ConsumerRecord<String, byte[]>> batch) {
    ends(batch).forEach((partition, end) -> stuck.merge(partition, end, Math::max));
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
    stuck.entrySet().removeIf(e -> next.getOrDefault(e.getKey(), Long.MAX_VALUE) > e.getValue());
    if (stuck.isEmpty()) {
      condition.becomes(Phase.RUNNING);
    }
  }

  private void applyBatch(List<ConsumerRecord<String, byte[]>> batch) {
    var unreadable = new HashMap<ConsumerRecord<String, byte[]>, String>();
    while (true) {
      try {
        traces.run(
            TraceContinuation.shared(batch),
            "feed " + settings.name(),
            () -> transaction.executeWithoutResult(_ -> applyAndMove(batch, unreadable)));
        break;
      } catch (RuntimeException e) {
        // Everything was undone; the same batch comes again without these.
        if (!UnreadableRecord.collect(e, batch, unreadable)) {
          throw e;
        }
      }
    }
    if (!unreadable.isEmpty()) {
      gauges.parked(parked.count());
      LOG.warn(
          "feed {} put {} record(s) aside: {}",
          settings.name(),
          unreadable.size(),
          unreadable.values().iterator().next());
    }
    ends(batch).forEach((partition, end) -> next.put(partition, end + 1));
    gauges.applied(batch.size());
  }

  private void applyAndMove(
      List<ConsumerRecord<String, byte[]>> batch,
      Map<ConsumerRecord<String, byte[]>, String> unreadable) {
    // First of all, so that of two members one waits here for the other before it does anything.
    ends(batch)
        .forEach((partition, end) -> positions.move(partition, expected(partition), end + 1));
    var readable = batch.stream().filter(r -> !unreadable.containsKey(r)).toList();
    if (!readable.isEmpty()) {
      handler.apply(readable);
    }
    unreadable.forEach(parked::park);
  }

  private long expected(TopicPartition partition) {
    var offset = next.get(partition);
    if (offset == null) {
      throw new Overtaken(partition);
    }
    return offset;
  }

  /** In one order for all members, so that they cannot wait for each other in a circle. */
  private static Map<TopicPartition, Long> ends(List<ConsumerRecord<String, byte[]>> batch) {
    var ends =
        new TreeMap<TopicPartition, Long>(
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
    for (var record : batch) {
      ends.put(partition(record), record.offset());
    }
    return ends;
  }

  /** A compacted topic may end in offsets without a record: they count as applied. */
  private void skipWhatHoldsNoRecords(Consumer<String, byte[]> open) {
    for (var partition : open.assignment()) {
      var known = next.get(partition);
      long position = known == null ? 0 : open.position(partition);
      if (known == null || position <= known) {
        continue;
      }
      try {
        positions.move(partition, known, position);
        next.put(partition, position);
      } catch (Overtaken e) {
        seek(open, List.of(partition));
      }
    }
  }

  /** At every start, since a newer version may read what an older one could not. */
  private void tryParkedAgain() {
    for (var partition : List.copyOf(next.keySet())) {
      var found = parked.next(partition, 0);
      while (found.isPresent() && running) {
        var record = found.get();
        try {
          transaction.executeWithoutResult(
              _ -> {
                if (parked.take(record)) {
                  handler.apply(List.of(record));
                }
              });
          LOG.info("feed {} applied a record that was put aside", settings.name());
        } catch (RuntimeException e) {
          LOG.debug("{} offset {} stays aside", partition, record.offset(), e);
        }
        found = parked.next(partition, record.offset() + 1);
      }
    }
    gauges.parked(parked.count());
  }

  private void seek(Consumer<String, byte[]> open, Collection<TopicPartition> partitions) {
    var loaded = positions.load(partitions);
    next.putAll(loaded);
    loaded.forEach(open::seek);
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
      next.keySet().removeAll(partitions);
    }
  }
}
