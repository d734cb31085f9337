package nl.doorloop.onecounter.passing;

import nl.doorloop.platform.web.HasProblem;
import nl.doorloop.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** 413: no command is this long. */
final class TooLong extends RuntimeException implements HasProblem {
  private static final long serialVersionUID = 1L;

  @Override
  public Problem problem() {
    return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "A command is at most one megabyte of JSON.");
  }
}
