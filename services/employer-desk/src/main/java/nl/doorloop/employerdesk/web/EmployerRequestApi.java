package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.employerdesk.desk.EmployerReach;
import nl.doorloop.employerdesk.domain.employers.Employer;
import nl.doorloop.employerdesk.domain.employers.EmployerRequestCommand.AnswerRequest;
import nl.doorloop.employerdesk.domain.employers.EmployerRequestCommand.RecordRequest;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EmployerRequestId;
import nl.doorloop.language.employerdesk.BusinessMessage;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestRecorded;
import nl.doorloop.language.employerdesk.RequestSubject;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What employers ask, and the answers of case workers. */
@RestController
@RequestMapping(EmployerRequestApi.PATH)
class EmployerRequestApi {
  static final String PATH = "/v1/employer-requests";

  private final EmployerReach reach;
  private final States states;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  EmployerRequestApi(
      EmployerReach reach, States states, Commands commands, CommandAnswers answers, Days days) {
    this.reach = reach;
    this.states = states;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  /** What an employer asks: no names, and nothing about anybody's health. */
  record QuestionBody(EmployerId employerId, RequestSubject about, BusinessMessage question) {}

  /** The answer, which the employer reads. */
  record AnswerBody(BusinessMessage answer) {}

  @Operation(summary = "Record what an employer asks")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = QuestionBody.class)))
  @PostMapping
  ResponseEntity<CommandResult> ask(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireAny();
    var asked =
        Fields.of(body)
            .read(
                f ->
                    new QuestionBody(
                        f.required("employerId", EmployerId.class),
                        f.required("about", RequestSubject.class),
                        f.required("question", BusinessMessage.class)));
    reach.require(asked.employerId());
    var id = new EmployerRequestId(Ids.next());
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () -> {
          var recorded =
              new EmployerRequestRecorded(
                  asked.employerId(), id, asked.about(), asked.question(), days.today());
          var employer = states.of(Employer.DECIDER, asked.employerId().text());
          return new CommandResult(id.text(), commands.send(new RecordRequest(recorded, employer)));
        });
  }

  @Operation(summary = "Answer an employer")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AnswerBody.class)))
  @PostMapping("/{id}/answer")
  ResponseEntity<CommandResult> answer(
      @PathVariable EmployerRequestId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireCaseWorker();
    var asked =
        Fields.of(body).read(f -> new AnswerBody(f.required("answer", BusinessMessage.class)));
    var command = new AnswerRequest(id, asked.answer(), days.today());
    return answers.once(
        key,
        new Asked(PATH + "/" + id + "/answer", asked),
        PATH,
        () -> new CommandResult(id.text(), commands.send(command)));
  }
}
