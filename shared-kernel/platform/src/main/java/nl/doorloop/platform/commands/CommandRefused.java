package nl.doorloop.platform.commands;

import nl.doorloop.language.decision.Refusal;
import nl.doorloop.platform.web.HasProblem;
import nl.doorloop.platform.web.Problem;

/**
 * A rule of the domain said no: 409 with the refusal's name as {@code code} and its sentence as
 * detail. Nothing was recorded.
 */
public final class CommandRefused extends RuntimeException implements HasProblem {
  private static final long serialVersionUID = 1L;
  private final transient Refusal why;

  public CommandRefused(Refusal why) {
    super(why.name());
    this.why = why;
  }

  public Refusal why() {
    return why;
  }

  @Override
  public Problem problem() {
    return Problem.refused(why.name(), why.sentence());
  }
}
