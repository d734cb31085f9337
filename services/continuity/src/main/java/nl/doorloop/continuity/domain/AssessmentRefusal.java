package nl.doorloop.continuity.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link Assessment} changes nothing. */
public enum AssessmentRefusal implements Refusal {
  ALREADY_RECORDED("This assessment was recorded before."),
  DECIDED_HERE("This assessment was recorded here, not taken over from a file.");

  private final String sentence;

  AssessmentRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
