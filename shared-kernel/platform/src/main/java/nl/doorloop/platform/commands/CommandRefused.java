package nl.doorloop.platform.commands;

import nl.doorloop.language.decision.Refusal;

/**
 * A rule of the domain said no: 409 with the refusal's name as {@code code} and its sentence as
 * detail. Nothing was recorded.
 */
public final class CommandRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Refusal why;

  public CommandRefused(Refusal why) {
    super(why.name());
    this.why = why;
  }

  public Refusal why() {
    return why;
  }
}
