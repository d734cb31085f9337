package nl.doorloop.platform.returns;

import nl.doorloop.language.decision.Refusal;

/** Why nothing can be decided about reinstating a provision. */
public enum ReturnRefusal implements Refusal {
  NO_SUCH_PROPOSAL("No such proposal under a return agreement names this provision.");

  private final String sentence;

  ReturnRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
