package nl.doorloop.onecounter.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.views.ViewChanges;
import nl.doorloop.platform.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that are open on a resident. Each hears that there is something new, and nothing of
 * what it is: it asks again with its own rights. What this process wrote is told at once, what
 * another instance wrote is found by looking.
 */
public final class OpenStreams implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);

  private final ResidentAccess access;
  private final Duration poll;
  private final Duration heartbeat;
  private final Set<Stream> open = ConcurrentHashMap.newKeySet();
  private final Semaphore changed = new Semaphore(0);
  private final ViewChanges.Registration listening;
  private final Thread watching;
  private volatile boolean closed;

  public OpenStreams(
      ResidentAccess access, ViewChanges changes, Duration poll, Duration heartbeat) {
    this.access = access;
    this.poll = poll;
    this.heartbeat = heartbeat;
    this.listening = changes.listen(_ -> changed.release());
    this.watching = Thread.ofVirtual().name("open-streams").start(this::watch);
  }

  /**
   * @param seen the version that the page shows; where the resident has another one by now, the
   *     page hears of it at once
   */
  public SseEmitter open(Caller caller, KnownResident resident, long seen) {
    var stream = new Stream(new SseEmitter(0L), caller, resident, seen);
    stream.emitter.onCompletion(() -> open.remove(stream));
    stream.emitter.onError(_ -> open.remove(stream));
    open.add(stream);
    if (closed) {
      stream.emitter.complete();
    } else {
      stream.greet();
      changed.release();
    }
    return stream.emitter;
  }

  public int size() {
    return open.size();
  }

  /** Before the server waits for requests to end: these would never end by themselves. */
  @EventListener(ContextClosedEvent.class)
  @Override
  public void close() {
    closed = true;
    listening.close();
    watching.interrupt();
    open.forEach(stream -> stream.emitter.complete());
  }

  private void watch() {
    long beat = System.nanoTime();
    while (!closed) {
      try {
        if (changed.tryAcquire(poll.toNanos(), TimeUnit.NANOSECONDS)) {
          changed.drainPermits();
        }
        look();
        if (System.nanoTime() - beat >= heartbeat.toNanos()) {
          beat = System.nanoTime();
          open.forEach(stream -> Thread.startVirtualThread(stream::beat));
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("Looking for changes on open pages failed; trying again: {}", e.toString());
      }
    }
  }

  private void look() {
    // A page that is opened from here on was not asked for, so it is not judged either.
    var streams = List.copyOf(open);
    if (streams.isEmpty()) {
      return;
    }
    var ids = streams.stream().map(stream -> stream.resident.asked().value()).distinct().toList();
    var now = access.find(ids);
    for (var stream : streams) {
      var resident =
          now.stream().filter(r -> r.asked().equals(stream.resident.asked())).findFirst();
      if (resident.isEmpty() || !ResidentAccess.maySee(stream.caller, resident.get())) {
        stream.emitter.complete();
      } else if (resident.get().version() != stream.told) {
        Thread.startVirtualThread(() -> stream.tell(resident.get()));
      }
    }
  }

  /** One open page; at most one thread at a time writes to it, and a slow one holds up no other. */
  private final class Stream {
    private final SseEmitter emitter;
    private final Caller caller;
    private volatile KnownResident resident;
    private volatile long told;

    Stream(SseEmitter emitter, Caller caller, KnownResident resident, long seen) {
      this.emitter = emitter;
      this.caller = caller;
      this.resident = resident;
      this.told = seen;
    }

    synchronized void greet() {
      send(SseEmitter.event().comment("open").reconnectTime(2000));
    }

    synchronized void beat() {
      send(SseEmitter.event().comment("here"));
    }

    /** The name tells whether the line itself changed, or only what was recorded about it. */
    synchronized void tell(KnownResident now) {
      if (now.version() == told) {
        return;
      }
      // What a page that was opened late had seen is not known: then it is taken for a change.
      boolean sameLine =
          told == resident.version()
              && now.digest() != null
              && now.digest().equals(resident.digest());
      told = now.version();
      resident = now;
      send(
          SseEmitter.event()
              .id(Long.toString(now.version()))
              .name(sameLine ? "timeline" : "trajectory")
              .data(Long.toString(now.version())));
    }

    private void send(SseEmitter.SseEventBuilder event) {
      try {
        emitter.send(event);
      } catch (IOException | IllegalStateException e) {
        // The reader went away; the container ends the request.
        open.remove(this);
        LOG.debug("An open page went away: {}", e.toString());
      }
    }
  }
}
