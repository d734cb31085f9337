package nl.doorloop.allinone;

import static nl.doorloop.language.parameters.ParameterName.CLEAN_SLATE_OF_STATUTORY;
import static nl.doorloop.language.parameters.ParameterName.UNHANDLED_AFTER_TERM;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.region.Region;
import nl.doorloop.region.Source;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * At a first start: brings a synthetic region in through the same import as everybody's files, over
 * HTTP, as the demo administrator.
 */
final class SyntheticRegion {
  private static final Logger LOG = LoggerFactory.getLogger(SyntheticRegion.class);
  static final long SEED = 42;
  private static final Duration LIMIT = Duration.ofMinutes(30);

  private final RestClient http;
  private final Path done;
  private final SyntheticEmployers employers;

  SyntheticRegion(int port, Path data) {
    this.done = data.resolve("region.done");
    this.employers = new SyntheticEmployers(port);
    this.http =
        RestClient.builder()
            .baseUrl("http://127.0.0.1:" + port)
            .requestFactory(new JdkClientHttpRequestFactory())
            .defaultHeaders(h -> h.setBasicAuth("admin", "doorloop"))
            .build();
  }

  boolean isDone() {
    return Files.exists(done);
  }

  /** Again is harmless: a start that was killed half-way is finished by the next one. */
  void bringIn(int residents, LocalDate today) throws InterruptedException {
    for (var organisation : Organisation.values()) {
      for (var municipality : Municipality.values()) {
        set(
            ParameterName.mandateOf(organisation),
            municipality,
            today,
            "Fictief mandaatbesluit " + municipality.displayName());
      }
    }
    for (var rule : List.of(UNHANDLED_AFTER_TERM, CLEAN_SLATE_OF_STATUTORY)) {
      set(rule, null, today.withDayOfYear(1), "SDD DRECHTWERK");
    }
    var region = Region.of(SEED, residents, today);
    // Each is read while the one before becomes visible.
    var imports = new LinkedHashMap<Source, String>();
    for (var source : Source.values()) {
      imports.put(source, start(source, region.file(source).text()));
    }
    employers.bringIn(today);
    long deadline = System.nanoTime() + LIMIT.toNanos();
    for (var started : imports.entrySet()) {
      var source = started.getKey();
      var id = started.getValue();
      for (var run = run(id); ; run = run(id)) {
        if ("DONE".equals(run.get("status"))) {
          LOG.info("brought in {} of the synthetic region: {}", source, run.get("report"));
          break;
        }
        if ("STOPPED".equals(run.get("status")) || System.nanoTime() > deadline) {
          throw new IllegalStateException("the synthetic region was not brought in: " + run);
        }
        Thread.sleep(200);
      }
    }
    try {
      Files.writeString(
          done, "%d residents, seed %d, as of %s%n".formatted(residents, SEED, today));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Without a mandate each decision would be recorded without saying under which it was taken; a
   * rule that was not verified is applied where it was switched on.
   */
  private void set(
      ParameterName name, @Nullable Municipality municipality, LocalDate today, String value) {
    var body = new LinkedHashMap<String, String>();
    body.put("name", name.name());
    if (municipality != null) {
      body.put("municipality", municipality.text());
    }
    body.put("from", today.toString());
    body.put("value", value);
    body.put("source", "Fictief, hoort bij de voorbeeldregio");
    try {
      http.post()
          .uri("/v1/parameters")
          .header("Idempotency-Key", "synthetic-" + new ParameterId(name, municipality))
          .body(body)
          .retrieve()
          .toBodilessEntity();
    } catch (HttpClientErrorException.Conflict already) {
      // A start that was killed on a day before set it.
    }
  }

  private String start(Source source, String text) {
    var parts = new LinkedMultiValueMap<String, Object>();
    parts.add("source", source.text());
    parts.add(
        "file",
        new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public String getFilename() {
            return source.text() + ".csv";
          }
        });
    var answer =
        http.post()
            .uri("/v1/imports")
            .body(parts)
            .retrieve()
            .body(new ParameterizedTypeReference<Map<String, Object>>() {});
    return Objects.requireNonNull(Objects.requireNonNull(answer).get("id")).toString();
  }

  private Map<String, Object> run(String id) {
    return Objects.requireNonNull(
        http.get()
            .uri("/v1/imports/{id}", id)
            .retrieve()
            .body(new ParameterizedTypeReference<Map<String, Object>>() {}));
  }
}
