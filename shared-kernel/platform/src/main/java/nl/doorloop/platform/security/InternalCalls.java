package nl.doorloop.platform.security;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import nl.doorloop.platform.web.RemoteProblem;
import nl.doorloop.platform.web.Unavailable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls from one service to another on behalf of the current caller, in the trace of the current
 * request. A problem that the other service answers with comes out as {@link RemoteProblem} and is
 * passed on as it came; a service none of whose instances can be reached becomes {@link
 * Unavailable}.
 */
public final class InternalCalls {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);
  private static final String TRACEPARENT = "traceparent";
  private static final String AGAIN =
      "Sending a command again with the same Idempotency-Key does it once.";

  private final CallerToken tokens;
  private final ObservationRegistry observations;
  private final JsonMapper json;
  private final AnyInstance instances = new AnyInstance(InetAddress::getAllByName);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public InternalCalls(CallerToken tokens, ObservationRegistry observations, JsonMapper json) {
    this.tokens = tokens;
    this.observations = observations;
    this.json = json;
  }

  /** To a service with the usual patience: 30 seconds for an answer. */
  public RestClient to(String service, URI base) {
    return to(service, base, ANSWER_TIMEOUT);
  }

  /**
   * @param service the name under which the other service knows itself ({@code doorloop.service})
   * @param base its address, without {@code /v1}
   * @param patience how long an answer may take
   */
  public RestClient to(String service, URI base, Duration patience) {
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(patience);
    return RestClient.builder()
        .baseUrl(base)
        .requestFactory(requests)
        .observationRegistry(observations)
        .observationConvention(new CallObservation(service))
        .configureMessageConverters(
            converters ->
                converters
                    .registerDefaults()
                    .withJsonConverter(new JacksonJsonHttpMessageConverter(json)))
        .requestInterceptor((request, body, execution) -> call(service, request, body, execution))
        .defaultStatusHandler(
            HttpStatusCode::isError,
            (_, response) -> {
              throw problem(service, response);
            })
        .build();
  }

  private ClientHttpResponse call(
      String service, HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
    var headers = request.getHeaders();
    headers.setBearerAuth(tokens.sign(CurrentCaller.get(), service));
    if (!headers.containsHeader(TRACEPARENT)) {
      incoming(TRACEPARENT).ifPresent(trace -> headers.set(TRACEPARENT, trace));
    }
    try {
      return instances.execute(request, body, execution);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      throw new Unavailable("The service " + service + " cannot be reached now.", e);
    } catch (HttpTimeoutException e) {
      throw Unavailable.inTime(
          "The service " + service + " did not answer in time; what it did is not known. " + AGAIN,
          e);
    } catch (IOException e) {
      throw Unavailable.inWords(
          "The connection to the service " + service + " broke before it answered. " + AGAIN, e);
    }
  }

  private static RuntimeException problem(String service, ClientHttpResponse response)
      throws IOException {
    var status = response.getStatusCode();
    var headers = response.getHeaders();
    var type = headers.getContentType();
    if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)
        || type == null
        || !type.isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)) {
      return Unavailable.inWords(
          "The service " + service + " gave an answer that is of no use here.",
          new IOException("status " + status.value() + ", content type " + type));
    }
    return new RemoteProblem(
        status.value(),
        response.getBody().readAllBytes(),
        Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER)));
  }

  private static Optional<String> incoming(String header) {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? Optional.ofNullable(request.getRequest().getHeader(header))
        : Optional.empty();
  }
}
