package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorloop.region.Source;
import nl.doorloop.testsupport.Waiting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's API as one demo user calls it. */
public record Api(int port, String user) {
  /** An answer that is not the expected one. */
  public static final class Unexpected extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final int status;

    Unexpected(int status, HttpResponse<String> answer) {
      super(
          "%s %s answered %d instead of %d: %s"
              .formatted(
                  answer.request().method(),
                  answer.uri(),
                  answer.statusCode(),
                  status,
                  answer.body()));
      this.status = answer.statusCode();
    }

    /** What came, as in HTTP. */
    public int status() {
      return status;
    }
  }

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String BOUNDARY = "a-line-that-is-in-no-file";
  private static final Duration IMPORT = Duration.ofMinutes(3);

  public JsonNode get(String path) throws IOException, InterruptedException {
    return expect(200, send(request(path).GET()));
  }

  /** Every item of a collection, page after page. */
  public List<JsonNode> all(String path) throws IOException, InterruptedException {
    var items = new ArrayList<JsonNode>();
    for (var page = get(path); ; page = get(page.get("next").asString())) {
      page.get("items").forEach(items::add);
      if (!page.has("next")) {
        return items;
      }
    }
  }

  public JsonNode search(String body) throws IOException, InterruptedException {
    return expect(200, send(json("/v1/residents/_search", body))).get("items");
  }

  /** A command; the same key is the same command. */
  public JsonNode command(String path, String key, String body)
      throws IOException, InterruptedException {
    return expect(201, send(json(path, body).header("Idempotency-Key", key)));
  }

  /** An order without a body, answered with this status. */
  public JsonNode order(int status, String path) throws IOException, InterruptedException {
    return expect(status, send(request(path).POST(BodyPublishers.noBody())));
  }

  /** A comparison that has to find everything right, at once. */
  public JsonNode consistent() throws IOException, InterruptedException {
    var answer = get("/v1/operations/consistency");
    assertThat(answer.get("stores")).hasSize(5);
    for (var store : answer.get("stores")) {
      assertThat(store.get("consistent").asBoolean()).as(store.toString()).isTrue();
    }
    var items = answer.get("items");
    assertThat(items).isNotEmpty();
    for (var item : items) {
      assertThat(item.get("lag").asLong()).as(item.toString()).isZero();
      assertThat(item.get("parked").asLong()).as(item.toString()).isZero();
      assertThat(item.get("consistent").asBoolean()).as(item.toString()).isTrue();
      assertThat(item.get("differences")).as(item.toString()).isEmpty();
    }
    return answer;
  }

  /** Begins an import; its id. */
  public String startImport(Source source, String file) throws IOException, InterruptedException {
    return startImport(source, file, Map.of());
  }

  /** The same with further fields of the form, such as {@code dryRun}. */
  public String startImport(Source source, String file, Map<String, String> options)
      throws IOException, InterruptedException {
    var fields =
        options.entrySet().stream()
            .map(
                o ->
                    "--%1$s\r\nContent-Disposition: form-data; name=\"%2$s\"\r\n\r\n%3$s\r\n"
                        .formatted(BOUNDARY, o.getKey(), o.getValue()))
            .collect(Collectors.joining());
    var body =
        fields
            + "--%1$s\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%2$s.csv\"\r\nContent-Type: text/csv\r\n\r\n%3$s\r\n--%1$s--\r\n"
                .formatted(BOUNDARY, source.text(), file);
    var request =
        request("/v1/imports")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body));
    return expect(202, send(request)).get("id").asString();
  }

  /** The report of an import that has to be stopped. */
  public JsonNode stopped(String importId) throws IOException, InterruptedException {
    Waiting.until(
        "import " + importId + " has ended",
        IMPORT,
        () -> !"RUNNING".equals(get("/v1/imports/" + importId).get("status").asString()));
    var run = get("/v1/imports/" + importId);
    if (!"STOPPED".equals(run.get("status").asString())) {
      throw new AssertionError("The import was not stopped: " + run);
    }
    return run.get("report");
  }

  /** The report of an import that has to become done. */
  public JsonNode report(String importId) {
    Waiting.until(
        "import " + importId + " is done",
        IMPORT,
        () -> {
          var status = get("/v1/imports/" + importId);
          if ("STOPPED".equals(status.get("status").asString())) {
            throw new IllegalStateException("The import stopped: " + status);
          }
          return "DONE".equals(status.get("status").asString());
        });
    try {
      return get("/v1/imports/" + importId).get("report");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder json(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder request(String path) {
    var basic =
        Base64.getEncoder().encodeToString((user + ":doorloop").getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port).resolve(path))
        .timeout(Duration.ofMinutes(1))
        .header("Accept", "application/json, application/problem+json")
        .header("Authorization", "Basic " + basic);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new Unexpected(status, answer);
    }
    return JSON.readTree(answer.body());
  }
}
