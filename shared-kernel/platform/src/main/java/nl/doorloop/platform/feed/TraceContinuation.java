package nl.doorloop.platform.feed;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with the trace of the request that led to an event, so that one trace id leads from the
 * form over the topic to the view, in spans and in the log.
 */
public final class TraceContinuation {
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?<trace>[0-9a-f]{32})-(?<span>[0-9a-f]{16})-(?<flags>[0-9a-f]{2})");
  // Of a batch that comes from more requests than this, the others are only counted.
  private static final int MOST = 32;

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
    } else {
      in(continued(traceparent).name(what).start(), List.of(), work);
    }
  }

  /**
   * Does the work of a batch in the trace that its records share. Where they come from several, the
   * work has a trace of its own, linked to each of them, and each gets a span of its own over the
   * same time that leads there: whoever follows one request sees when its effect was committed.
   */
  void run(Collection<ConsumerRecord<String, byte[]>> batch, String what, Runnable work) {
    var traces = new LinkedHashMap<String, String>();
    for (var record : batch) {
      var traceparent = CloudEvents.traceparent(record.headers());
      var parts = traceparent == null ? null : TRACEPARENT.matcher(traceparent);
      if (traceparent != null && parts != null && parts.matches()) {
        traces.putIfAbsent(parts.group("trace"), traceparent);
      }
    }
    if (traces.size() <= 1) {
      run(traces.isEmpty() ? null : traces.values().iterator().next(), what, work);
      return;
    }
    var linked = traces.values().stream().limit(MOST).toList();
    var own = tracer.spanBuilder().setNoParent().name(what);
    linked.forEach(traceparent -> own.addLink(new Link(context(traceparent))));
    own.tag("doorloop.traces", traces.size());
    var shared = own.start();
    in(
        shared,
        linked.stream()
            .map(t -> continued(t).name(what).addLink(new Link(shared.context())).start())
            .toList(),
        work);
  }

  private void in(Span span, List<Span> beside, Runnable work) {
    try (var _ = tracer.withSpan(span)) {
      work.run();
    } catch (RuntimeException e) {
      span.error(e);
      beside.forEach(other -> other.error(e));
      throw e;
    } finally {
      span.end();
      beside.forEach(Span::end);
    }
  }

  private Span.Builder continued(String traceparent) {
    return propagator.extract(
        traceparent,
        (carrier, key) -> CloudEvents.TRACEPARENT.equalsIgnoreCase(key) ? carrier : null);
  }

  private TraceContext context(String traceparent) {
    var parts = TRACEPARENT.matcher(traceparent);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a W3C trace context");
    }
    return tracer
        .traceContextBuilder()
        .traceId(parts.group("trace"))
        .spanId(parts.group("span"))
        .sampled((Integer.parseInt(parts.group("flags"), 16) & 1) == 1)
        .build();
  }
}
