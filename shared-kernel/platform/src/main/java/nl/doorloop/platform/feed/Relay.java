package nl.doorloop.platform.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.doorloop.platform.feed.Condition.Phase;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what a service recorded to Kafka, in order and at least once. Of all instances of a service
 * one does it, by an advisory lock of the session that also reads and moves the position; when it
 * goes, another takes over. The position moves after the broker has everything before it, so that a
 * kill repeats the last page with the same ids and loses nothing.
 *
 * <p><b>Order.</b> Whoever sends begins at the recorded position and sends everything from there on
 * in order; nothing of a partition leaves before all before it is acknowledged ({@link Broker}),
 * and after a refusal nothing leaves at all ({@link Sending}). What lands of one producer is
 * therefore an unbroken run from the position on. A producer that was given up, or one whose
 * session was lost, may have one request on its way that lands between those of its successor; but
 * both runs begin at the same position, so that an event appears for the first time only after all
 * before it in its resident's line. What a reader sees besides are repeats, under the same ids,
 * which every reader drops.
 *
 * <p><b>Being stuck.</b> A producer tries for ever, which is right while the broker is away and
 * wrong when the two disagree for good, for example because the broker lost what it had
 * acknowledged. When nothing of a page was acknowledged for a while, the producer is given up; as
 * soon as a broker answers, another one begins at the recorded position.
 */
public final class Relay implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final String NO_ANSWER = "the broker does not acknowledge";
  private static final int PAGE = 1000;
  private static final Duration STAND_BY = Duration.ofMillis(500);
  // After a commit, while an open transaction of somebody else still hides what it recorded.
  private static final Duration HIDDEN = Duration.ofMillis(2);
  private static final int LOOKS_WHILE_HIDDEN = 25;
  private static final Duration AWAKE = Duration.ofMillis(50);
  private static final Duration DOZING = Duration.ofMillis(200);
  private static final Duration DOZES_AFTER = Duration.ofSeconds(10);
  private static final Duration LOOKS_AGAIN = Duration.ofMillis(500);
  private static final Duration BROKER_IS_LATE = Duration.ofSeconds(5);
  private static final Duration PRODUCER_IS_STUCK = Duration.ofSeconds(30);

  private final RelaySource source;
  private final DataSource database;
  private final Broker broker;
  private final RelaySignal signal;
  private final Function<String, Producer<String, byte[]>> producers;
  private final Duration patience;
  private final Condition condition;
  private final RelayGauges gauges = new RelayGauges();
  private volatile boolean running;
  private @Nullable Thread thread;

  public Relay(RelaySource source, DataSource database, Broker broker, RelaySignal signal) {
    this(source, database, broker, signal, broker::producer, PRODUCER_IS_STUCK);
  }

  Relay(
      RelaySource source,
      DataSource database,
      Broker broker,
      RelaySignal signal,
      Function<String, Producer<String, byte[]>> producers,
      Duration patience) {
    this.producers = producers;
    this.patience = patience;
    this.source = source;
    this.database = database;
    this.broker = broker;
    this.signal = signal;
    this.condition = new Condition(LOG, "relay " + source.name());
  }

  public String name() {
    return source.name();
  }

  /** Whether this is the instance that sends. */
  public boolean leads() {
    return condition.is(Phase.RUNNING);
  }

  Condition.State state() {
    return condition.state();
  }

  RelayGauges gauges() {
    return gauges;
  }

  @Override
  public synchronized void start() {
    if (!running) {
      running = true;
      condition.becomes(Phase.STARTING);
      thread = Thread.ofPlatform().daemon().name("relay-" + source.name()).start(this::run);
    }
  }

  @Override
  public synchronized void stop() {
    var stopping = thread;
    running = false;
    signal.wake();
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

  /** Before the web server, and after it when stopping, so that the last commits still go out. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void run() {
    while (running) {
      try {
        leadOrStandBy();
      } catch (InterruptedException e) {
        running = false;
      } catch (SQLException | RuntimeException | Error e) {
        // Also what no program should catch: a thread that ended would look like one at work.
        gauges.forget();
        if (running) {
          if (isPassing(e)) {
            condition.fails(NO_ANSWER, e);
          } else {
            condition.fails(e);
          }
          pause(condition.nextPause());
        }
      }
    }
  }

  private void leadOrStandBy() throws SQLException, InterruptedException {
    boolean led = false;
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(true);
      var table = new RelayTable(connection, source);
      led = table.lead();
      if (led) {
        try {
          lead(connection, table);
        } finally {
          release(connection, table);
        }
      }
    }
    if (running && !led) {
      condition.becomes(Phase.STANDING_BY);
      pause(STAND_BY);
    }
  }

  private void lead(Connection connection, RelayTable table)
      throws SQLException, InterruptedException {
    new Topics(broker).ensure();
    var position = table.position();
    if (table.isAheadOfTheCluster(position)) {
      throw new IllegalStateException(
          "its position lies in the future of this database cluster, which was restored from a"
              + " dump; this puts it right, once: "
              + table.repair());
    }
    var producer = producers.apply(source.name());
    try {
      relay(connection, table, position, producer);
    } finally {
      // What was not acknowledged is sent again from the position; nothing may still trickle out.
      producer.close(Duration.ZERO);
    }
  }

  private void relay(
      Connection connection,
      RelayTable table,
      RelayPosition start,
      Producer<String, byte[]> producer)
      throws SQLException, InterruptedException {
    var position = start;
    long lastWork = System.nanoTime();
    int hidden = 0;
    while (running) {
      long heard = signal.heard();
      var page = table.after(position, PAGE);
      if (page.isEmpty()) {
        condition.becomes(Phase.RUNNING);
        gauges.idle(table, position);
        boolean awake = System.nanoTime() - lastWork < DOZES_AFTER.toNanos();
        if (signal.await(heard, hidden > 0 ? HIDDEN : awake ? AWAKE : DOZING)) {
          lastWork = System.nanoTime();
          hidden = LOOKS_WHILE_HIDDEN;
        } else if (hidden > 0) {
          hidden--;
        }
        continue;
      }
      if (!send(connection, page, producer)) {
        return;
      }
      var next = page.getLast().position();
      if (!table.move(position, next)) {
        throw new IllegalStateException("another relay moved the position");
      }
      condition.becomes(Phase.RUNNING);
      position = next;
      hidden = 0;
      lastWork = System.nanoTime();
      gauges.sent(page.size(), table, position, page.size() == PAGE);
    }
  }

  /** True when the broker has the whole page; false when stopped before that. */
  private boolean send(
      Connection connection, List<RelayTable.Row> page, Producer<String, byte[]> producer)
      throws SQLException, InterruptedException {
    var sending = Sending.of(page, producer);
    while (!sending.isAcknowledged(LOOKS_AGAIN)) {
      if (!running) {
        return false;
      }
      if (!connection.isValid(2)) {
        throw new SQLException("the connection that holds the relay's lock is gone");
      }
      if (sending.silence().compareTo(BROKER_IS_LATE) > 0) {
        condition.fails(NO_ANSWER);
      }
      if (sending.silence().compareTo(patience) > 0) {
        throw new TimeoutException("nothing acknowledged for " + patience.toSeconds() + " s");
      }
    }
    return true;
  }

  /** However it shows: an outage of the broker is one thing to tell. */
  private static boolean isPassing(Throwable failure) {
    return failure instanceof RetriableException
        || (failure.getCause() != null && isPassing(failure.getCause()));
  }

  /**
   * A pooled connection outlives its user: the lock must be given up, or the session be ended with
   * it.
   */
  private static void release(Connection connection, RelayTable table) throws SQLException {
    try {
      table.giveUp();
    } catch (SQLException e) {
      LOG.debug("the relay's lock went with its session", e);
      connection.abort(Runnable::run);
    }
  }

  private void pause(Duration atMost) {
    try {
      long heard = signal.heard();
      long end = System.nanoTime() + atMost.toNanos();
      // Commits ring too; only stopping ends the pause early.
      for (long left = atMost.toNanos(); running && left > 0; left = end - System.nanoTime()) {
        signal.await(heard, Duration.ofNanos(left));
        heard = signal.heard();
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
