package nl.doorloop.testsupport;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls a service over HTTP as somebody, with commands in JSON. */
public final class Calls {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final int port;
  private final Supplier<String> token;

  /**
   * @param token made anew for each call, since it lives shortly
   */
  public Calls(int port, Supplier<String> token) {
    this.port = port;
    this.token = token;
  }

  /** What a call was answered with. */
  public record Answer(int status, String body, @Nullable String location) {
    /** A text somewhere in the body, such as {@code $.id}. */
    public String text(String jsonPath) {
      return JsonPath.<Object>read(body, jsonPath).toString();
    }

    /** All the values that a path leads to, as texts. */
    public List<String> texts(String jsonPath) {
      return JsonPath.<List<Object>>read(body, jsonPath).stream().map(Object::toString).toList();
    }

    public String id() {
      return text("$.id");
    }

    public List<String> eventIds() {
      return texts("$.eventIds[*]");
    }

    /** The names of the fields that were wrong. */
    public List<String> wrongFields() {
      return texts("$.errors[*].field");
    }

    /** The rule that refused. */
    public String code() {
      return text("$.code");
    }
  }

  public Answer get(String path) {
    return send(request(path).GET().build());
  }

  public Answer post(String path, String json) {
    return send(body(request(path), json));
  }

  /** The same under a key. */
  public Answer post(String path, String json, String idempotencyKey) {
    return send(body(request(path).header("Idempotency-Key", idempotencyKey), json));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token.get());
  }

  private static HttpRequest body(HttpRequest.Builder request, String json) {
    return request
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json))
        .build();
  }

  private static Answer send(HttpRequest request) {
    try {
      var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
