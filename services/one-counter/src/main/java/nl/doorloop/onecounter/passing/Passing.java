package nl.doorloop.onecounter.passing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Passes a request on to the service that owns what it asks, and its answer back as it is. */
@Component
public final class Passing {
  private static final List<String> TO_OWNER =
      List.of("Idempotency-Key", "traceparent", "tracestate", HttpHeaders.ACCEPT_LANGUAGE);
  private static final List<String> TO_CALLER =
      List.of(HttpHeaders.LOCATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER);

  /**
   * @param owner of the same address
   * @throws nl.doorloop.platform.web.RemoteProblem when the owner refuses
   */
  public ResponseEntity<byte[]> on(HttpServletRequest request, RestClient owner, byte[] body) {
    var path = URI.create(request.getRequestURI()).getRawPath();
    var query = request.getQueryString();
    return on(request, owner, query == null ? path : path + "?" + query, body);
  }

  /**
   * @param address at the owner, with its query
   * @throws nl.doorloop.platform.web.RemoteProblem when the owner refuses
   */
  public ResponseEntity<byte[]> on(
      HttpServletRequest request, RestClient owner, String address, byte[] body) {
    var call =
        owner
            .method(HttpMethod.valueOf(request.getMethod()))
            .uri(uri -> URI.create(uri.build() + address))
            .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    for (var header : TO_OWNER) {
      var value = request.getHeader(header);
      if (value != null) {
        call.header(header, value);
      }
    }
    if (body.length > 0) {
      call.headers(headers -> headers.set(HttpHeaders.CONTENT_TYPE, contentType(request)));
      call.body(body);
    }
    var answer = call.retrieve().toEntity(byte[].class);
    var headers = new HttpHeaders();
    for (var header : TO_CALLER) {
      var value = answer.getHeaders().getFirst(header);
      if (value != null) {
        headers.set(header, value);
      }
    }
    return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
  }

  private static String contentType(HttpServletRequest request) {
    var type = request.getContentType();
    return type == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : type;
  }
}
