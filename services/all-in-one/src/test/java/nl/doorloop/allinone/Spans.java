package nl.doorloop.allinone;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A collector of traces: what a product sends to it by OTLP over HTTP. */
final class Spans implements AutoCloseable {
  /**
   * One piece of work.
   *
   * @param parent of whom it is a part; empty for the first of a trace
   * @param start nanoseconds since 1970
   */
  record Span(String trace, String id, String parent, String service, String name, long start) {}

  private final HttpServer server;
  private final Queue<Span> seen = new ConcurrentLinkedQueue<>();
  private final Queue<String> texts = new ConcurrentLinkedQueue<>();

  private Spans(HttpServer server) {
    this.server = server;
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  static Spans listen() {
    try {
      return new Spans(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an operator sets so that spans come here, and soon. */
  Map<String, String> environment() {
    return Map.of(
        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
        "http://127.0.0.1:%d/v1/traces".formatted(server.getAddress().getPort()),
        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_SCHEDULE_DELAY",
        "200ms");
  }

  /** What came in of a trace, in the order of time. */
  List<Span> of(String trace) {
    return seen.stream()
        .filter(span -> span.trace().equals(trace))
        .sorted((one, other) -> Long.compare(one.start(), other.start()))
        .toList();
  }

  /** Everything that came in, as text. */
  Queue<String> texts() {
    return texts;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      for (var resource : request.getResourceSpansList()) {
        var service =
            resource.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("");
        for (var scope : resource.getScopeSpansList()) {
          for (var span : scope.getSpansList()) {
            texts.add(span.toString());
            seen.add(
                new Span(
                    hex(span.getTraceId()),
                    hex(span.getSpanId()),
                    hex(span.getParentSpanId()),
                    service,
                    span.getName(),
                    span.getStartTimeUnixNano()));
          }
        }
      }
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private static String hex(ByteString bytes) {
    return HexFormat.of().formatHex(bytes.toByteArray());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
