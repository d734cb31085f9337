package nl.doorloop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever a handler throws into a {@link Problem}; for a page into the status that its error
 * view is chosen by.
 */
final class ApiProblems implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  private final boolean forPages;

  private ApiProblems(boolean forPages) {
    this.forPages = forPages;
  }

  /** Comes before Spring's own, so that nothing of the API is answered in another way. */
  static ApiProblems forPrograms() {
    return new ApiProblems(false);
  }

  /** Comes after Spring's own, so that a page may handle its errors itself. */
  static ApiProblems forPages() {
    return new ApiProblems(true);
  }

  @Override
  public int getOrder() {
    return forPages ? Ordered.LOWEST_PRECEDENCE : -1;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (Pages.wantsPage(request) != forPages || isForSecurity(thrown)) {
      return null;
    }
    try {
      if (!callerIsGone(thrown)) {
        answer(request, response, thrown);
      }
      return new ModelAndView();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Only what Tomcat and Spring say of the connection to the caller counts. A service or a database
   * that was cut off fails with the same words ("connection reset by peer"), and of that the caller
   * must hear: no answer would go out as 200.
   */
  private static boolean callerIsGone(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            t -> t instanceof ClientAbortException || t instanceof AsyncRequestNotUsableException);
  }

  /** Security's own filter knows whether to answer 401 or 403, and how to log in. */
  private static boolean isForSecurity(Exception thrown) {
    return thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException;
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
      throws IOException {
    if (thrown instanceof RemoteProblem remote) {
      remote.retryAfter().ifPresent(after -> response.setHeader(HttpHeaders.RETRY_AFTER, after));
      if (forPages) {
        response.sendError(remote.status());
      } else {
        Problem.write(response, remote.status(), remote.body());
      }
      return;
    }
    if (thrown instanceof ErrorResponse error) {
      error
          .getHeaders()
          .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
    var problem = ProblemOf.exception(thrown);
    if (problem.status() >= 500) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
      problem = problem.inTrace(MDC.get("traceId"));
    }
    if (forPages) {
      response.sendError(problem.status());
    } else {
      problem.write(response);
    }
  }
}
