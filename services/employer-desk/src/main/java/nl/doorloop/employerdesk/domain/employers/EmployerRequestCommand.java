package nl.doorloop.employerdesk.domain.employers;

import java.time.LocalDate;
import nl.doorloop.language.EmployerRequestId;
import nl.doorloop.language.employerdesk.BusinessMessage;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestRecorded;

/** What may be asked of an {@link EmployerRequest}. */
public sealed interface EmployerRequestCommand {
  EmployerRequestId requestId();

  /** The stream that decides about it. */
  default EmployerRequestId streamId() {
    return requestId();
  }

  /**
   * @param employer who asks, as it stands
   */
  record RecordRequest(EmployerRequestRecorded request, Employer employer)
      implements EmployerRequestCommand {
    @Override
    public EmployerRequestId requestId() {
      return request.requestId();
    }
  }

  record AnswerRequest(EmployerRequestId requestId, BusinessMessage answer, LocalDate on)
      implements EmployerRequestCommand {}
}
