package nl.doorloop.employerdesk.domain.employers;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link Employer} changes nothing. */
public enum EmployerRefusal implements Refusal {
  NO_EMPLOYER("There is no such employer."),
  ALREADY_REGISTERED("An employer with this number in the trade register is registered already."),
  EMPLOYER_STAYS("That an employer is registered cannot be withdrawn."),
  ESTABLISHMENT_ELSEWHERE("This establishment is known in another municipality.");

  private final String sentence;

  EmployerRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
