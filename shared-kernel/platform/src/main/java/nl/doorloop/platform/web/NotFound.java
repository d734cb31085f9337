package nl.doorloop.platform.web;

import org.springframework.http.HttpStatus;

/** What was asked for does not exist, or not for this caller: 404, the same answer for both. */
public final class NotFound extends RuntimeException implements HasProblem {
  private static final long serialVersionUID = 1L;
  private final String what;

  /**
   * @param what a word for what was looked for, such as {@code resident}; never the thing itself
   */
  public NotFound(String what) {
    super(what);
    this.what = what;
  }

  @Override
  public Problem problem() {
    return Problem.of(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
  }
}
