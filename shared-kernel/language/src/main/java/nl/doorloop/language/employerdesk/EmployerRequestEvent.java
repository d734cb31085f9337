package nl.doorloop.language.employerdesk;

import java.time.LocalDate;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EmployerRequestId;

/** What an employer asked, and the answer. Neither says anything about a person. */
public sealed interface EmployerRequestEvent extends EmployerEvent {
  EmployerRequestId requestId();

  record EmployerRequestRecorded(
      EmployerId employerId,
      EmployerRequestId requestId,
      RequestSubject about,
      BusinessMessage question,
      LocalDate on)
      implements EmployerRequestEvent {}

  record EmployerRequestAnswered(
      EmployerId employerId, EmployerRequestId requestId, BusinessMessage answer, LocalDate on)
      implements EmployerRequestEvent {}
}
