package nl.doorloop.employerdesk.domain.employers;

import static nl.doorloop.employerdesk.domain.employers.EmployerRequestRefusal.ALREADY_ANSWERED;
import static nl.doorloop.employerdesk.domain.employers.EmployerRequestRefusal.ALREADY_ASKED;
import static nl.doorloop.employerdesk.domain.employers.EmployerRequestRefusal.NO_REQUEST;
import static nl.doorloop.employerdesk.domain.employers.EmployerRequestRefusal.UNKNOWN_EMPLOYER;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.employerdesk.domain.employers.EmployerRequestCommand.AnswerRequest;
import nl.doorloop.employerdesk.domain.employers.EmployerRequestCommand.RecordRequest;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.EmployerRequestEvent;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestAnswered;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestRecorded;

/** One thing that an employer asked: it waits until it is answered, once. */
public sealed interface EmployerRequest {
  record NotAsked() implements EmployerRequest {}

  record Waiting(EmployerRequestRecorded asked) implements EmployerRequest {}

  record Answered(EmployerRequestRecorded asked, EmployerRequestAnswered answer)
      implements EmployerRequest {}

  /** What its events are stored under. */
  String STREAM_TYPE = "employer-request";

  Decider<EmployerRequestCommand, EmployerRequestEvent, EmployerRequest> DECIDER =
      new Decider<>(
          EmployerRequestEvent.class,
          new NotAsked(),
          EmployerRequest::decide,
          EmployerRequest::evolve);

  static Decision decide(EmployerRequestCommand command, EmployerRequest request) {
    return switch (command) {
      case RecordRequest(var asked, var employer) when request instanceof NotAsked ->
          employer instanceof Employer.Known ? accept(asked) : refuse(UNKNOWN_EMPLOYER);
      case RecordRequest _ -> refuse(ALREADY_ASKED);
      case AnswerRequest(var id, var answer, var on) ->
          switch (request) {
            case NotAsked _ -> refuse(NO_REQUEST);
            case Waiting(var asked) ->
                accept(new EmployerRequestAnswered(asked.employerId(), id, answer, on));
            case Answered _ -> refuse(ALREADY_ANSWERED);
          };
    };
  }

  static EmployerRequest evolve(EmployerRequest before, EventId id, EmployerRequestEvent event) {
    return switch (event) {
      case EmployerRequestRecorded asked -> new Waiting(asked);
      case EmployerRequestAnswered answer ->
          before instanceof Waiting(var asked) ? new Answered(asked, answer) : before;
    };
  }
}
