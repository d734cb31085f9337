package nl.doorloop.platform.store;

import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is logged in on this thread, and the trace that it works in. */
final class CallerAndTrace implements Recorder {
  private final String service;
  private final Supplier<@Nullable Tracer> tracer;

  CallerAndTrace(String service, Supplier<@Nullable Tracer> tracer) {
    this.service = service;
    this.tracer = tracer;
  }

  @Override
  public Recording now() {
    return new Recording(
        CurrentCaller.find().map(Caller::name).orElseGet(this::withoutCaller), traceparent());
  }

  /** Nobody calls where a policy of the service decides. */
  private String withoutCaller() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null || authentication instanceof AnonymousAuthenticationToken
        ? service
        : authentication.getName();
  }

  private @Nullable String traceparent() {
    var tracing = tracer.get();
    var span = tracing == null ? null : tracing.currentSpan();
    if (span == null || span.context().traceId().length() != 32) {
      return null;
    }
    var sampled = Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
    return "00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + sampled;
  }
}
