package nl.doorloop.onecounter.passing;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorloop.platform.web.AnswerHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers {@code /v1/openapi.json} with what the owners of the commands describe as well, read from
 * them at most once a minute. An owner that cannot be reached is left out until it can.
 */
@ControllerAdvice
final class DescriptionOfAll implements ResponseBodyAdvice<byte[]> {
  private static final Logger LOG = LoggerFactory.getLogger(DescriptionOfAll.class);
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JsonMapper json;
  private final Environment environment;
  private final Clock clock;
  private final RestClient http;
  private final Map<String, Read> read = new ConcurrentHashMap<>();

  DescriptionOfAll(JsonMapper json, Environment environment, Clock clock) {
    this.json = json;
    this.environment = environment;
    this.clock = clock;
    var requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    requests.setReadTimeout(PATIENCE);
    this.http = RestClient.builder().requestFactory(requests).build();
  }

  /**
   * @param description absent where the service could not be reached
   */
  private record Read(Instant at, @Nullable JsonNode description) {}

  @Override
  public boolean supports(
      MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
    return method.getParameterType() == byte[].class;
  }

  @Override
  public byte @Nullable [] beforeBodyWrite(
      byte @Nullable [] body,
      MethodParameter method,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body == null || !request.getURI().getPath().equals(AnswerHeaders.OPENAPI_PATH)) {
      return body;
    }
    var whole = new WholeDescription(json, body);
    for (var service : Owners.services()) {
      var theirs = read.compute(service, (_, last) -> fresh(service, last)).description();
      if (theirs != null) {
        whole.add(service, theirs);
      }
    }
    return whole.bytes();
  }

  private Read fresh(String service, @Nullable Read last) {
    var now = clock.instant();
    if (last != null && now.isBefore(last.at().plus(FRESH))) {
      return last;
    }
    try {
      var base = environment.getRequiredProperty("doorloop.services." + service);
      var text = http.get().uri(base + AnswerHeaders.OPENAPI_PATH).retrieve().body(String.class);
      return new Read(now, json.readTree(text));
    } catch (RestClientException e) {
      LOG.warn("The description of {} cannot be read: {}", service, e.getMessage());
      return new Read(now, last == null ? null : last.description());
    }
  }
}
