package nl.doorloop.employerdesk.domain.employers;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link EmployerAgreement} changes nothing. */
public enum EmployerAgreementRefusal implements Refusal {
  UNKNOWN_EMPLOYER("There is no such employer."),
  ALREADY_MADE("This agreement was recorded before."),
  NO_AGREEMENT("This employer has no such agreement."),
  BEFORE_THE_START("An agreement does not end before its first day."),
  AFTER_THE_END("The agreement ends on an earlier day by itself."),
  ALREADY_ENDED("The agreement has been ended already.");

  private final String sentence;

  EmployerAgreementRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
