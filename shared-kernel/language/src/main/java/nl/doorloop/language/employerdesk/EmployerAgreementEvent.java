package nl.doorloop.language.employerdesk;

import java.time.LocalDate;
import nl.doorloop.language.EmployerAgreementId;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Period;
import org.jspecify.annotations.Nullable;

/** What is agreed with an employer over some time. It names no resident. */
public sealed interface EmployerAgreementEvent extends EmployerEvent {
  EmployerAgreementId agreementId();

  /**
   * @param title what is agreed, in one line
   * @param places for how many people, from 1 to 999; absent where it is not about a number
   * @param from the first day
   * @param to the first day without it; absent where none is agreed
   * @param on the day on which it was recorded
   */
  record EmployerAgreementMade(
      EmployerId employerId,
      EmployerAgreementId agreementId,
      AgreementKind kind,
      BusinessText title,
      @Nullable Integer places,
      LocalDate from,
      @Nullable LocalDate to,
      LocalDate on)
      implements EmployerAgreementEvent {
    public EmployerAgreementMade {
      new Period(from, to);
      if (places != null && (places < 1 || places > 999)) {
        throw new InvalidValue("must be a whole number from 1 to 999");
      }
    }
  }

  /** {@code to} is the first day without it. */
  record EmployerAgreementEnded(
      EmployerId employerId,
      EmployerAgreementId agreementId,
      LocalDate to,
      AgreementEndReason reason,
      LocalDate on)
      implements EmployerAgreementEvent {}
}
