package nl.doorloop.continuity.handovers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.doorloop.continuity.domain.HandOvers;
import nl.doorloop.continuity.handovers.HandOverTable.Due;
import nl.doorloop.language.EventId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.web.Days;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of offers that wait for an answer, and puts them before both managers when the term has
 * passed. Each alarm is a row; of all instances one takes it, and in the same transaction the
 * command records what was said, which the decider does once and only while there is no answer. So
 * what is switched off in between happens after the next start, and nothing happens twice. Rows of
 * our own rather than a scheduler's, since an alarm and what it records are then one transaction.
 */
public final class Alarms implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
  private static final String ALL = "alarms of hand-overs";
  private static final CommandResult NOTHING = new CommandResult("", List.of());

  private final HandOverTable table;
  private final HandOverMail mail;
  private final States states;
  private final Commands commands;
  private final TransactionTemplate transaction;
  private final Days days;
  private final Duration every;
  private @Nullable ScheduledExecutorService timer;

  public Alarms(
      HandOverTable table,
      HandOverMail mail,
      States states,
      Commands commands,
      TransactionTemplate transaction,
      Days days,
      Duration every) {
    this.table = table;
    this.mail = mail;
    this.states = states;
    this.commands = commands;
    this.transaction = transaction;
    this.days = days;
    this.every = every;
  }

  /** Sets what is to be said about an offer, in the transaction that records it. */
  public void set(HandOverOffered offer) {
    for (var alarm : Alarm.values()) {
      alarm.dueOn(offer).ifPresent(day -> table.set(offer.handOverId(), alarm, day));
    }
  }

  @Override
  public synchronized void start() {
    if (timer == null) {
      timer =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("hand-over-alarms").factory());
      timer.scheduleWithFixedDelay(
          this::quietly, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.shutdownNow();
      timer = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }

  private void quietly() {
    try {
      while (!Thread.currentThread().isInterrupted() && ringOne()) {
        LOG.debug("a hand-over was reminded of");
      }
      while (!Thread.currentThread().isInterrupted() && mail.sendOne()) {
        LOG.debug("a mail about a hand-over was looked at");
      }
    } catch (RuntimeException e) {
      // An exception would end the timer; the next round is early enough.
      LOG.warn("alarms of hand-overs could not be looked at: {}", e.getMessage());
    }
  }

  /**
   * Two alarms of one hand-over may meet in two instances; then the later one begins again.
   *
   * @return whether there was one
   */
  private boolean ringOne() {
    var claimed = new AtomicReference<@Nullable Due>();
    try {
      return !commands.once(null, ALL, () -> ring(claimed)).id().isEmpty();
    } catch (RuntimeException e) {
      var due = claimed.get();
      if (due == null) {
        throw e;
      }
      LOG.warn("{} of hand-over {} failed", due.alarm(), due.handOverId(), e);
      transaction.executeWithoutResult(_ -> table.postpone(due, AFTER_FAILURE));
      return true;
    }
  }

  private CommandResult ring(AtomicReference<@Nullable Due> claimed) {
    var due = table.claim(days.today()).orElse(null);
    claimed.set(due);
    if (due == null) {
      return NOTHING;
    }
    var events = send(due);
    table.done(due);
    if (!events.isEmpty()) {
      states
          .of(HandOvers.DECIDER, HandOvers.streamOf(due.residentId()))
          .find(due.handOverId())
          .ifPresent(handOver -> mail.add(due.alarm(), handOver.offer()));
    }
    return new CommandResult(due.handOverId().text(), events);
  }

  /** A refusal is final: there is nothing left to remind of. */
  private List<EventId> send(Due due) {
    try {
      return commands.send(due.alarm().command(due.residentId(), due.handOverId(), days.today()));
    } catch (CommandRefused e) {
      LOG.info("{} of hand-over {} is not needed", due.alarm(), due.handOverId());
      return List.of();
    }
  }
}
