package nl.doorloop.platform.web;

import org.springframework.http.HttpStatus;

/** Something that this call needs cannot be reached now: 503 that names it. */
public final class Unavailable extends RuntimeException implements HasProblem {
  private static final long serialVersionUID = 1L;
  private final HttpStatus status;
  private final String detail;

  /**
   * @param detail one sentence that names what cannot be reached, without its address
   */
  public Unavailable(String detail, Throwable cause) {
    this(HttpStatus.SERVICE_UNAVAILABLE, detail, cause);
  }

  private Unavailable(HttpStatus status, String detail, Throwable cause) {
    super(detail, cause);
    this.status = status;
    this.detail = detail;
  }

  /** 504: it was reached and did not answer in time, so what it did is not known. */
  public static Unavailable inTime(String detail, Throwable cause) {
    return new Unavailable(HttpStatus.GATEWAY_TIMEOUT, detail, cause);
  }

  /** 502: it was reached and its answer cannot be understood. */
  public static Unavailable inWords(String detail, Throwable cause) {
    return new Unavailable(HttpStatus.BAD_GATEWAY, detail, cause);
  }

  @Override
  public Problem problem() {
    return Problem.of(status, detail);
  }
}
