package nl.doorloop.employerdesk.domain.employers;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link EmployerRequest} changes nothing. */
public enum EmployerRequestRefusal implements Refusal {
  UNKNOWN_EMPLOYER("There is no such employer."),
  ALREADY_ASKED("This request was recorded before."),
  NO_REQUEST("There is no such request."),
  ALREADY_ANSWERED("This request has been answered already.");

  private final String sentence;

  EmployerRequestRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
