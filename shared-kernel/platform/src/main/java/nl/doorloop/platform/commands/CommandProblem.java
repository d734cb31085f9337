package nl.doorloop.platform.commands;

import nl.doorloop.language.decision.Refusal;

/** Why a command could not be carried out whatever it asks; nothing was recorded. */
public enum CommandProblem implements Refusal {
  IDEMPOTENCY_KEY_REUSED("The Idempotency-Key was used before, for something else."),
  CONCURRENT_CHANGE(
      "Others were changing the same at the same moment; nothing was recorded, try again.");

  private final String sentence;

  CommandProblem(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
