package nl.doorloop.platform.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * What a relay or a feed is doing, since when, and what is wrong with it. Every change stands in
 * the log, once.
 */
final class Condition {
  enum Phase {
    STOPPED,
    STARTING,
    /** Another instance does the work. */
    STANDING_BY,
    RUNNING,
    FAILING
  }

  record State(Phase phase, @Nullable String why, Instant since) {}

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Logger log;
  private final String what;
  private final InstantSource clock = InstantSource.system();
  private volatile State state;
  private Duration pause = FIRST_PAUSE;

  Condition(Logger log, String what) {
    this.log = log;
    this.what = what;
    this.state = new State(Phase.STOPPED, null, clock.instant());
  }

  State state() {
    return state;
  }

  boolean is(Phase phase) {
    return state.phase() == phase;
  }

  synchronized void becomes(Phase phase) {
    pause = phase == Phase.FAILING ? pause : FIRST_PAUSE;
    var before = state;
    if (before.phase() == phase) {
      return;
    }
    state = new State(phase, null, clock.instant());
    if (before.phase() == Phase.FAILING && phase != Phase.STOPPED) {
      log.info("{} goes on, after {}", what, Duration.between(before.since(), state.since()));
    } else {
      log.debug("{}: {}", what, phase);
    }
  }

  void fails(String why) {
    fails(why, null);
  }

  void fails(Throwable cause) {
    fails(cause.getClass().getSimpleName() + ": " + firstLine(cause.getMessage()), cause);
  }

  synchronized void fails(String why, @Nullable Throwable cause) {
    var before = state;
    boolean known = before.phase() == Phase.FAILING && why.equals(before.why());
    if (known) {
      return;
    }
    var since = before.phase() == Phase.FAILING ? before.since() : clock.instant();
    state = new State(Phase.FAILING, why, since);
    log.warn("{} cannot go on and keeps trying: {}", what, why);
    log.debug("{}", what, cause);
  }

  /** How long to wait before the next attempt; longer with every failure in a row. */
  synchronized Duration nextPause() {
    var now = pause;
    var doubled = pause.multipliedBy(2);
    pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    return now;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
