package nl.doorloop.onecounter.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.doorloop.language.EventId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.views.FactTable;
import nl.doorloop.onecounter.views.ViewChanges;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.web.InvalidInput;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * {@code ?after=<eventId>}: whoever has just recorded something reads it back. The question waits
 * until the views hold that event, for a while at most, and is then answered with what there is.
 */
public final class AwaitEvent implements HandlerInterceptor {
  private final Views views;
  private final ViewChanges changes;
  private final Duration atMost;
  private final Duration poll;

  public AwaitEvent(Views views, ViewChanges changes, Duration atMost, Duration poll) {
    this.views = views;
    this.changes = changes;
    this.atMost = atMost;
    this.poll = poll;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws InterruptedException {
    var after = request.getParameter("after");
    if (after != null && !after.isBlank()) {
      await(read(after));
    }
    return true;
  }

  /** Waits until the event is visible; false when it is not within the time that a question has. */
  public boolean await(EventId event) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    var changed = new Semaphore(0);
    try (var _ = changes.listen(_ -> changed.release())) {
      while (!visible(event)) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        // The signal is of this process only, so look from time to time without one.
        if (changed.tryAcquire(Math.min(left, poll.toNanos()), TimeUnit.NANOSECONDS)) {
          changed.drainPermits();
        }
      }
      return true;
    }
  }

  /** A registration is visible when the person can be found, which comes over another topic. */
  private boolean visible(EventId event) {
    return new FactTable(views.active()).visible(event);
  }

  private static EventId read(String text) {
    try {
      return EventId.of(text);
    } catch (InvalidValue e) {
      throw new InvalidInput("after", "must be the id of an event, a UUID");
    }
  }
}
