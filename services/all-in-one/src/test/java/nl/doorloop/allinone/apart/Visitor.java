package nl.doorloop.allinone.apart;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** Somebody with a browser: cookies, and no redirect followed unseen. */
final class Visitor {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  void logIn(int port, String user) throws IOException, InterruptedException {
    var form = CSRF.matcher(get(port, "/login").body());
    if (!form.find()) {
      throw new AssertionError("the login page has no form");
    }
    var sent =
        send(
            request(port, "/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "username=%s&password=doorloop&_csrf=%s".formatted(user, form.group(1)))));
    if (sent.statusCode() != 302
        || sent.headers().firstValue("Location").orElse("").contains("?failed")) {
      throw new AssertionError("%s could not log in: %d".formatted(user, sent.statusCode()));
    }
  }

  HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
    return send(request(port, path).GET());
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofMinutes(1))
        .header("Accept", "text/html");
  }
}
