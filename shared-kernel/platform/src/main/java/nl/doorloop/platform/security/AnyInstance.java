package nl.doorloop.platform.security;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.support.HttpRequestWrapper;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Calls one of the instances that stand behind one name. Where one cannot be reached, nothing was
 * sent, and another does the work. A call that did get through is never made again here.
 */
final class AnyInstance {
  /** Finds the addresses of a name. */
  @FunctionalInterface
  interface Names {
    InetAddress[] addresses(String name) throws IOException;
  }

  private final Names names;

  AnyInstance(Names names) {
    this.names = names;
  }

  /**
   * @throws ConnectException or {@link HttpConnectTimeoutException} when none can be reached
   */
  ClientHttpResponse execute(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
      throws IOException {
    IOException unreachable = null;
    for (var instance : instances(request)) {
      try {
        return execution.execute(instance, body);
      } catch (ConnectException | HttpConnectTimeoutException e) {
        unreachable = with(unreachable, e);
      }
    }
    throw unreachable == null ? new ConnectException("no address") : unreachable;
  }

  private List<HttpRequest> instances(HttpRequest request) throws IOException {
    var host = request.getURI().getHost();
    if (host == null || host.equals("localhost")) {
      return List.of(request);
    }
    var addresses = addresses(host);
    if (addresses.size() < 2) {
      return List.of(request);
    }
    // In any order, so that the instances share the work.
    Collections.shuffle(addresses);
    return addresses.stream().<HttpRequest>map(address -> at(address, request)).toList();
  }

  private List<InetAddress> addresses(String host) throws IOException {
    try {
      return new ArrayList<>(Arrays.asList(names.addresses(host)));
    } catch (UnknownHostException e) {
      throw (ConnectException) new ConnectException("no address is known of " + host).initCause(e);
    }
  }

  private static HttpRequest at(InetAddress address, HttpRequest request) {
    var literal = address.getHostAddress();
    URI uri =
        UriComponentsBuilder.fromUri(request.getURI())
            .host(address instanceof Inet6Address ? "[" + literal + "]" : literal)
            .build(true)
            .toUri();
    return new HttpRequestWrapper(request) {
      @Override
      public URI getURI() {
        return uri;
      }
    };
  }

  private static IOException with(@Nullable IOException earlier, IOException now) {
    if (earlier != null) {
      now.addSuppressed(earlier);
    }
    return now;
  }
}
