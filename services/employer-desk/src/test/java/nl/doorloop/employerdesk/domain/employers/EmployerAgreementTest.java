package nl.doorloop.employerdesk.domain.employers;

import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.ALREADY_ENDED;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.ALREADY_MADE;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.BEFORE_THE_START;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.NO_AGREEMENT;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.UNKNOWN_EMPLOYER;
import static nl.doorloop.employerdesk.domain.employers.Given.AGREEMENT;
import static nl.doorloop.employerdesk.domain.employers.Given.EMPLOYER;
import static nl.doorloop.employerdesk.domain.employers.Given.KNOWN;
import static nl.doorloop.employerdesk.domain.employers.Given.TODAY;
import static nl.doorloop.employerdesk.domain.employers.Given.agreement;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreementCommand.EndAgreement;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreementCommand.MakeAgreement;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementEnded;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementMade;
import org.junit.jupiter.api.Test;

class EmployerAgreementTest {
  private static final EmployerAgreementMade MADE = agreement(TODAY.plusYears(1));

  private final DecisionSpec<EmployerAgreementCommand> agreement =
      DecisionSpec.of(EmployerAgreement.DECIDER);

  @Test
  void it_is_made_once_with_an_employer_that_is_known() {
    agreement.given().when(new MakeAgreement(MADE, KNOWN)).then(MADE);
    agreement
        .given()
        .when(new MakeAgreement(MADE, new Employer.Unknown()))
        .thenRefused(UNKNOWN_EMPLOYER);
    agreement.given(MADE).when(new MakeAgreement(MADE, KNOWN)).thenRefused(ALREADY_MADE);
  }

  @Test
  void it_is_ended_once_and_by_nobody_but_its_employer_s_desk() {
    var end = TODAY.plusMonths(1);
    agreement.given().when(end(end)).thenRefused(NO_AGREEMENT);
    agreement.given(MADE).when(end(end)).then(ended(end));
    agreement.given(MADE, ended(end)).when(end(end)).thenRefused(ALREADY_ENDED);
    var other = EmployerId.of(KvkNumber.of("90000012"));
    agreement
        .given(MADE)
        .when(new EndAgreement(other, AGREEMENT, end, AgreementEndReason.OTHER, TODAY))
        .thenRefused(NO_AGREEMENT);
  }

  @Test
  void it_has_a_day_at_least_and_no_more_than_was_agreed() {
    agreement.given(MADE).when(end(MADE.from())).thenRefused(BEFORE_THE_START);
    var firstDayOnly = MADE.from().plusDays(1);
    agreement.given(MADE).when(end(firstDayOnly)).then(ended(firstDayOnly));
    var agreed = TODAY.plusYears(1);
    agreement.given(MADE).when(end(agreed)).then(ended(agreed));
    agreement.given(MADE).when(end(agreed.plusDays(1))).thenRefused(AFTER_THE_END);
    agreement
        .given(agreement(null))
        .when(end(agreed.plusYears(5)))
        .then(ended(agreed.plusYears(5)));
  }

  private static EndAgreement end(LocalDate to) {
    return new EndAgreement(EMPLOYER, AGREEMENT, to, AgreementEndReason.FULFILLED, TODAY);
  }

  private static EmployerAgreementEnded ended(LocalDate to) {
    return new EmployerAgreementEnded(EMPLOYER, AGREEMENT, to, AgreementEndReason.FULFILLED, TODAY);
  }
}
