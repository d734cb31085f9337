package nl.doorloop.platform.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** Calls a service as a program does; and, over a bare socket, as no program should. */
public final class Http {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(60)).build();
  private static final int PATIENCE_MILLIS = 60_000;

  private final int port;
  private Consumer<HttpRequest.Builder> always = _ -> {};

  Http(int port) {
    this.port = port;
  }

  /** The same with a header in every request. */
  public Http with(String header, String value) {
    var more = new Http(port);
    more.always = always.andThen(request -> request.header(header, value));
    return more;
  }

  public HttpResponse<String> get(String path) {
    return send(path, HttpRequest.Builder::GET);
  }

  public HttpResponse<String> post(String path, String json) {
    return post(path, "application/json", json);
  }

  public HttpResponse<String> post(String path, String type, String body) {
    return send(
        path,
        request ->
            request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(String path, Consumer<HttpRequest.Builder> how) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60));
    always.accept(request);
    how.accept(request);
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends exactly this and reads until the service closes the connection. */
  public String raw(String bytes) {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
