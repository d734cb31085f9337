package nl.doorloop.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.doorloop.platform.web.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a call was not done, as every answer with status 400 or above says it (RFC 9457, NL GOV API
 * Design Rules {@code /core/error-handling}).
 *
 * @param title the same for every problem of this status
 * @param detail one sentence about this one; never personal data, never internals
 * @param code the name of the rule that refused, for 409
 * @param errors every field that is wrong, for 400
 * @param traceId under which the log has more, for what went wrong here: what somebody can report
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"status", "title", "detail", "code", "errors", "traceId"})
public record Problem(
    int status,
    String title,
    String detail,
    @Nullable String code,
    @Nullable List<FieldError> errors,
    @Nullable String traceId) {
  /** The media type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static Problem of(HttpStatus status, String detail) {
    return new Problem(status.value(), status.getReasonPhrase(), detail, null, null, null);
  }

  /** 409: a rule said no. */
  public static Problem refused(String code, String detail) {
    var status = HttpStatus.CONFLICT;
    return new Problem(status.value(), status.getReasonPhrase(), detail, code, null, null);
  }

  /** 400: the fields named here are wrong. */
  public static Problem invalid(List<FieldError> errors) {
    var status = HttpStatus.BAD_REQUEST;
    var detail =
        errors.size() == 1
            ? "One field of the request is not right."
            : errors.size() + " fields of the request are not right.";
    return new Problem(
        status.value(), status.getReasonPhrase(), detail, null, List.copyOf(errors), null);
  }

  Problem inTrace(@Nullable String trace) {
    return new Problem(status, title, detail, code, errors, trace);
  }

  public byte[] json() {
    return JSON.writeValueAsBytes(this);
  }

  /** Makes this the whole answer, unless part of another one was sent already. */
  public void write(HttpServletResponse response) throws IOException {
    write(response, status, json());
  }

  static void write(HttpServletResponse response, int status, byte[] json) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
    response.flushBuffer();
  }
}
