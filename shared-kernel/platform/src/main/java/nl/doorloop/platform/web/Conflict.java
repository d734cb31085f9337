package nl.doorloop.platform.web;

/**
 * The call is right in itself but cannot be done as things stand, for a reason that is no rule of
 * the domain: 409 with a code.
 */
public final class Conflict extends RuntimeException implements HasProblem {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final String detail;

  /**
   * @param code stable, upper case, for programs
   * @param detail one sentence for people
   */
  public Conflict(String code, String detail) {
    super(code + ": " + detail);
    this.code = code;
    this.detail = detail;
  }

  public String code() {
    return code;
  }

  @Override
  public Problem problem() {
    return Problem.refused(code, detail);
  }
}
