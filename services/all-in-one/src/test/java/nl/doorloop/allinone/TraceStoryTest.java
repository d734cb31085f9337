package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.allinone.Spans.Span;
import nl.doorloop.region.Source;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever asks what became of one form finds it under one trace id, up to the view. */
@ExtendWith(Product.class)
class TraceStoryTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  private final String trace = UUID.randomUUID().toString().replace("-", "");
  private final String traceparent = "00-" + trace + "-00000000000000aa-01";

  @Test
  void one_trace_leads_from_the_form_over_the_topic_to_the_view(RunningProduct product, Spans spans)
      throws Exception {
    var registered =
        product
            .as("region")
            .command(
                "/v1/residents",
                UUID.randomUUID().toString(),
                "{\"familyName\":\"Spoorzoeker\",\"birthDate\":\"1971-03-04\",\"municipality\":\"0505\"}");
    var resident = registered.get("id").asString();
    var event = registered.get("eventIds").get(0).asString();
    product.as("region").get("/v1/residents/" + resident + "/timeline?after=" + event);

    var answer =
        new Wire(product.port(), "region")
            .form(
                "/inwoners/" + resident + "/vastleggen/meting",
                Map.of("rung", "2", "from", "2026-01-05"),
                "traceparent",
                traceparent);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    // Every service sends its spans when it likes: the view's may well come before the page's.
    Waiting.untilAsserted(SOON, () -> onePiece(spans.of(trace)));
  }

  private static void onePiece(List<Span> all) {
    var page = one(all, "one-counter", "http post /inwoners/{residentId}/vastleggen/{slug}");
    var call = one(all, "one-counter", "http post");
    var service = one(all, "continuity", "http post /v1/residents/{id}/assessments");
    var view = one(all, "one-counter", "feed views_1");
    var derivation = one(all, "one-counter", "doorloop.derivation");
    assertThat(page.parent()).isEqualTo("00000000000000aa");
    assertThat(call.parent()).isEqualTo(page.id());
    assertThat(service.parent()).isEqualTo(call.id());
    assertThat(view.parent()).isEqualTo(service.id());
    assertThat(derivation.parent()).isEqualTo(view.id());
  }

  @Test
  void what_is_logged_of_an_import_carries_the_trace_of_the_request(RunningProduct product)
      throws Exception {
    var file = String.join(";", Source.ASSESSMENTS.columns()) + "\n";
    var body =
        "--x\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\nassessments\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n%s\r\n--x--\r\n"
            .formatted(file);
    var answer =
        Wire.send(
            new Wire(product.port(), "admin")
                .request("/v1/imports")
                .header("traceparent", traceparent)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    var id = JsonMapper.shared().readTree(answer.body()).get("id").asString();
    product.as("admin").report(id);

    Waiting.untilAsserted(
        SOON,
        () ->
            assertThat(lines(product))
                .filteredOn(line -> line.path("message").asString().contains(id))
                .extracting(line -> line.path("traceId").asString())
                .hasSizeGreaterThanOrEqualTo(2)
                .containsOnly(trace));
  }

  private static List<JsonNode> lines(RunningProduct product) throws Exception {
    return Files.readAllLines(product.data().resolve("log/doorloop.log")).stream()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  private static Span one(List<Span> spans, String service, String name) {
    assertThat(spans)
        .filteredOn(span -> span.service().equals(service) && span.name().equals(name))
        .as(name + " of " + service + " among " + spans)
        .hasSize(1);
    return spans.stream()
        .filter(span -> span.service().equals(service) && span.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
