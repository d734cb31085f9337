package nl.doorloop.platform.web;

import java.util.Optional;

/** Another service's own answer that something went wrong; it is passed on as it came. */
public final class RemoteProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final transient byte[] body;
  private final Optional<String> retryAfter;

  /**
   * @param body the problem as JSON, byte for byte
   */
  public RemoteProblem(int status, byte[] body, Optional<String> retryAfter) {
    super("status " + status);
    this.status = status;
    this.body = body.clone();
    this.retryAfter = retryAfter;
  }

  public int status() {
    return status;
  }

  public byte[] body() {
    return body.clone();
  }

  Optional<String> retryAfter() {
    return retryAfter;
  }
}
