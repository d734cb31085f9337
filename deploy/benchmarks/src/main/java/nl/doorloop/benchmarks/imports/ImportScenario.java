package nl.doorloop.benchmarks.imports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.benchmarks.Case;
import nl.doorloop.benchmarks.Case.Aim;
import nl.doorloop.benchmarks.Product;
import nl.doorloop.benchmarks.Rounds;
import nl.doorloop.benchmarks.Run;
import nl.doorloop.benchmarks.Scenario;
import nl.doorloop.benchmarks.Servers;
import nl.doorloop.region.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files over {@code POST /v1/imports}: read, checked, residents registered with encrypted
 * identities, every row decided; until the last event is recorded. Meanwhile the relays and the
 * views work as always.
 */
public final class ImportScenario implements Scenario {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public String name() {
    return "import";
  }

  @Override
  public List<Case> run(Run run) throws Exception {
    int pairs = 5;
    var deliveries = new Delivery(run.of(200, 2_000), pairs + 1);
    var visible = new ArrayList<Double>();
    var stored = new StoredRows[1];
    int[] next = {0};
    try (var servers = new Servers(run, name());
        var product = new Product(servers)) {
      var rounds =
          new Rounds()
              .side(
                  "files",
                  () -> {
                    var since = Instant.now().truncatedTo(ChronoUnit.MICROS);
                    deliver(product, deliveries, next[0]++);
                    var done = Instant.now();
                    stored[0] = new StoredRows(servers, since);
                    visible.add(stored[0].number() / seconds(since, done));
                    return stored[0].number() / seconds(since, stored[0].last());
                  })
              .side(
                  "JDBC, 100 rows a transaction",
                  () -> stored[0].number() / stored[0].insertAgain())
              .run(pairs);
      return List.of(
          rounds.compare(
              "five files, %,d residents a delivery".formatted(run.of(200, 2_000)),
              "files",
              "JDBC, 100 rows a transaction",
              "events/s",
              Aim.atLeast(0.3),
              "%,d events in the last delivery; until visible in the views %,.0f events/s"
                  .formatted(stored[0].number(), visible.getLast())));
    }
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toNanos() / 1e9;
  }

  /** All files at once, as they lie there in the morning. */
  private void deliver(Product product, Delivery deliveries, int number) throws Exception {
    var imports = new ArrayList<String>();
    for (var source : Source.values()) {
      var file = deliveries.file(source, number);
      var answer =
          send(
              request(product, "/v1/imports")
                  .header("Content-Type", "multipart/form-data; boundary=cut")
                  .POST(HttpRequest.BodyPublishers.ofString(form(source.text(), file)))
                  .build());
      imports.add("/v1/imports/" + answer.get("id").asString());
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (var path : imports) {
      for (var state = state(product, path); !state.equals("DONE"); state = state(product, path)) {
        if (state.equals("STOPPED") || System.nanoTime() > end) {
          throw new IllegalStateException(path + " is " + state);
        }
        Thread.sleep(20);
      }
    }
  }

  private String state(Product product, String path) throws IOException, InterruptedException {
    return send(request(product, path).GET().build()).get("status").asString();
  }

  private HttpRequest.Builder request(Product product, String path) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + product.oneCounter().port() + path))
        .timeout(PATIENCE)
        .header("Authorization", product.oneCounter().authorization());
  }

  private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          request.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private static String form(String source, String file) {
    return "--cut\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\n"
        + source
        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\n"
        + "Content-Type: text/csv\r\n\r\n"
        + file
        + "\r\n--cut--\r\n";
  }
}
