package nl.doorloop.platform.web;

import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what Tomcat refuses before the application sees it, such as an address that is none, with
 * a problem and the headers of every other answer.
 */
final class ContainerProblemValve extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(ContainerProblemValve.class);

  private final String apiVersion;

  ContainerProblemValve(String apiVersion) {
    this.apiVersion = apiVersion;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      var path = Objects.requireNonNullElse(request.getRequestURI(), "");
      AnswerHeaders.of(path, request.isSecure(), apiVersion).forEach(response::setHeader);
      ProblemOf.status(status).write(response.getResponse());
      response.finishResponse();
    } catch (IOException e) {
      LOG.debug("The client went away before it heard what was wrong.", e);
    }
  }
}
