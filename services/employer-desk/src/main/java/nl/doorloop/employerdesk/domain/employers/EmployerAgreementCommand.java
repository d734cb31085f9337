package nl.doorloop.employerdesk.domain.employers;

import java.time.LocalDate;
import nl.doorloop.language.EmployerAgreementId;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementMade;

/** What may be asked of an {@link EmployerAgreement}. */
public sealed interface EmployerAgreementCommand {
  EmployerAgreementId agreementId();

  /** The stream that decides about it. */
  default EmployerAgreementId streamId() {
    return agreementId();
  }

  /**
   * @param employer with whom it is made, as it stands; an employer stays once it is registered
   */
  record MakeAgreement(EmployerAgreementMade agreement, Employer employer)
      implements EmployerAgreementCommand {
    @Override
    public EmployerAgreementId agreementId() {
      return agreement.agreementId();
    }
  }

  /**
   * @param employer whose agreement it is said to be
   * @param to the first day without it
   * @param on the day on which this is asked
   */
  record EndAgreement(
      EmployerId employer,
      EmployerAgreementId agreementId,
      LocalDate to,
      AgreementEndReason reason,
      LocalDate on)
      implements EmployerAgreementCommand {}
}
