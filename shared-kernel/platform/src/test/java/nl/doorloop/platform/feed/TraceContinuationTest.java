package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which traces the work of a batch stands. */
class TraceContinuationTest {
  private static final String ONE = "0af7651916cd43dd8448eb211c80319c";
  private static final String OTHER = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final Ended ended = new Ended();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(ended)).build();
  private final OtelTracer tracer =
      new OtelTracer(provider.get("test"), new OtelCurrentTraceContext(), _ -> {});
  private final TraceContinuation traces =
      new TraceContinuation(
          tracer,
          new OtelPropagator(
              ContextPropagators.create(W3CTraceContextPropagator.getInstance()),
              provider.get("test")));

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void a_batch_of_one_request_is_in_its_trace_whichever_of_its_spans_recorded_what() {
    assertThat(workedIn(record(ONE, "00f067aa0ba902b7"), record(ONE, "b7ad6b7169203331")))
        .isEqualTo(ONE);
    assertThat(ended.spans)
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.getTraceId()).isEqualTo(ONE);
              assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
            });
  }

  @Test
  void a_batch_of_several_requests_is_linked_to_each_and_seen_in_each() {
    var own = workedIn(record(ONE, "00f067aa0ba902b7"), record(OTHER, "b7ad6b7169203331"));

    assertThat(own).isNotIn(ONE, OTHER, "none");
    var work = ended.of(own).getFirst();
    assertThat(work.getLinks())
        .extracting(link -> link.getSpanContext().getTraceId())
        .containsExactly(ONE, OTHER);
    for (var trace : List.of(ONE, OTHER)) {
      assertThat(ended.of(trace))
          .singleElement()
          .satisfies(
              span ->
                  assertThat(span.getLinks())
                      .singleElement()
                      .satisfies(
                          link ->
                              assertThat(link.getSpanContext().getSpanId())
                                  .isEqualTo(work.getSpanId())));
    }
  }

  @Test
  void a_batch_of_very_many_requests_has_a_bounded_number_of_spans() {
    var many =
        IntStream.range(1, 500)
            .mapToObj(n -> record("%032x".formatted(n), "00f067aa0ba902b7"))
            .toList();
    traces.run(many, "work", () -> {});
    assertThat(ended.spans).hasSize(33);
  }

  @Test
  void what_comes_without_a_trace_or_with_a_broken_one_is_done_all_the_same() {
    assertThat(workedIn(record(null, null))).isEqualTo("none");
    assertThat(workedIn(record("nonsense", "b7ad6b7169203331"))).isEqualTo("none");
    assertThat(ended.spans).isEmpty();
  }

  @SafeVarargs
  private String workedIn(ConsumerRecord<String, byte[]>... batch) {
    var trace = new AtomicReference<>("none");
    traces.run(
        List.of(batch),
        "work",
        () -> {
          var span = tracer.currentSpan();
          if (span != null) {
            trace.set(span.context().traceId());
          }
        });
    return trace.get();
  }

  private static ConsumerRecord<String, byte[]> record(
      @org.jspecify.annotations.Nullable String trace,
      @org.jspecify.annotations.Nullable String span) {
    var record = new ConsumerRecord<>(Topics.RESIDENTS, 0, 0, "key", new byte[0]);
    if (trace != null) {
      record
          .headers()
          .add(
              CloudEvents.TRACEPARENT,
              "00-%s-%s-01".formatted(trace, span).getBytes(StandardCharsets.UTF_8));
    }
    return record;
  }

  private static final class Ended implements SpanExporter {
    private final List<SpanData> spans = new ArrayList<>();

    List<SpanData> of(String trace) {
      return spans.stream().filter(span -> span.getTraceId().equals(trace)).toList();
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> more) {
      spans.addAll(more);
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }
}
