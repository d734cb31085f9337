package nl.doorloop.employerdesk.domain.employers;

import static nl.doorloop.employerdesk.domain.employers.EmployerRequestRefusal.ALREADY_ANSWERED;
import static nl.doorloop.employerdesk.domain.employers.EmployerRequestRefusal.ALREADY_ASKED;
import static nl.doorloop.employerdesk.domain.employers.EmployerRequestRefusal.NO_REQUEST;
import static nl.doorloop.employerdesk.domain.employers.EmployerRequestRefusal.UNKNOWN_EMPLOYER;
import static nl.doorloop.employerdesk.domain.employers.Given.ANSWERED;
import static nl.doorloop.employerdesk.domain.employers.Given.ASKED;
import static nl.doorloop.employerdesk.domain.employers.Given.KNOWN;
import static nl.doorloop.employerdesk.domain.employers.Given.REQUEST;
import static nl.doorloop.employerdesk.domain.employers.Given.TODAY;

import nl.doorloop.employerdesk.domain.employers.EmployerRequestCommand.AnswerRequest;
import nl.doorloop.employerdesk.domain.employers.EmployerRequestCommand.RecordRequest;
import nl.doorloop.language.decision.DecisionSpec;
import org.junit.jupiter.api.Test;

class EmployerRequestTest {
  private static final AnswerRequest ANSWER = new AnswerRequest(REQUEST, ANSWERED.answer(), TODAY);

  private final DecisionSpec<EmployerRequestCommand> request =
      DecisionSpec.of(EmployerRequest.DECIDER);

  @Test
  void an_employer_asks_once() {
    request.given().when(new RecordRequest(ASKED, KNOWN)).then(ASKED);
    request.given(ASKED).when(new RecordRequest(ASKED, KNOWN)).thenRefused(ALREADY_ASKED);
    request
        .given()
        .when(new RecordRequest(ASKED, new Employer.Unknown()))
        .thenRefused(UNKNOWN_EMPLOYER);
  }

  @Test
  void it_is_answered_once() {
    request.given().when(ANSWER).thenRefused(NO_REQUEST);
    request.given(ASKED).when(ANSWER).then(ANSWERED);
    request.given(ASKED, ANSWERED).when(ANSWER).thenRefused(ALREADY_ANSWERED);
  }
}
