package nl.doorloop.employerdesk.domain.employers;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link Opening} changes nothing. */
public enum OpeningRefusal implements Refusal {
  UNKNOWN_EMPLOYER("There is no such employer."),
  UNKNOWN_ESTABLISHMENT("This is not a known establishment of the employer."),
  ALREADY_POSTED("This opening was posted before."),
  PAST("The last day on which somebody could begin has passed."),
  NO_OPENING("There is no such opening."),
  OPENING_HAS_PROPOSALS("Somebody was proposed for this opening: close it instead."),
  OPENING_CLOSED("The opening has been closed already.");

  private final String sentence;

  OpeningRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
