package nl.doorloop.platform.feed;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with the trace of the request that led to an event, so that one trace id leads from the
 * form over the topic to the view, in spans and in the log.
 */
public final class TraceContinuation {
  private final Tracer tracer;
  private final Propagator propagator;

  public TraceContinuation(Tracer tracer, Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  /** For where nothing is traced. */
  public static TraceContinuation none() {
    return new TraceContinuation(Tracer.NOOP, Propagator.NOOP);
  }

  /**
   * Does the work in a span whose parent is the trace context given; without one, in none.
   *
   * @param traceparent W3C trace context
   * @param what the name of the span
   */
  public void run(@Nullable String traceparent, String what, Runnable work) {
    if (traceparent == null) {
      work.run();
      return;
    }
    var span =
        propagator
            .extract(
                traceparent,
                (carrier, key) -> CloudEvents.TRACEPARENT.equalsIgnoreCase(key) ? carrier : null)
            .name(what)
            .start();
    try (var _ = tracer.withSpan(span)) {
      work.run();
    } catch (RuntimeException e) {
      span.error(e);
      throw e;
    } finally {
      span.end();
    }
  }

  /** The trace context that all of the records share, if they do. */
  static @Nullable String shared(Iterable<ConsumerRecord<String, byte[]>> records) {
    String shared = null;
    for (var record : records) {
      var own = CloudEvents.traceparent(record.headers());
      if (own == null || (shared != null && !shared.equals(own))) {
        return null;
      }
      shared = own;
    }
    return shared;
  }
}
