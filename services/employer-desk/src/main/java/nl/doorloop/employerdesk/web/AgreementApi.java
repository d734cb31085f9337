package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.doorloop.employerdesk.desk.EmployerReach;
import nl.doorloop.employerdesk.domain.employers.Employer;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreementCommand.EndAgreement;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreementCommand.MakeAgreement;
import nl.doorloop.language.EmployerAgreementId;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.employerdesk.AgreementEndReason;
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

/** What case workers agree with an employer. */
@RestController
@RequestMapping(EmployerApi.PATH + "/{id}/agreements")
class AgreementApi {
  private final EmployerReach reach;
  private final States states;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  AgreementApi(
      EmployerReach reach, States states, Commands commands, CommandAnswers answers, Days days) {
    this.reach = reach;
    this.states = states;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  /** The last day of the agreement, earlier than was agreed, and why. */
  record EndingBody(LocalDate lastDay, AgreementEndReason reason) {}

  @Operation(summary = "Record an agreement with an employer")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AgreementBody.class)))
  @PostMapping
  ResponseEntity<CommandResult> make(
      @PathVariable EmployerId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireCaseWorker();
    var asked = AgreementBody.read(body, days);
    var agreement = new EmployerAgreementId(Ids.next());
    return answers.once(
        key,
        new Asked(address(id), asked),
        address(id),
        () -> {
          var employer = states.of(Employer.DECIDER, id.text());
          var command = new MakeAgreement(asked.made(id, agreement, days.today()), employer);
          return new CommandResult(agreement.text(), commands.send(command));
        });
  }

  @Operation(summary = "End an agreement with an employer")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EndingBody.class)))
  @PostMapping("/{agreementId}/end")
  ResponseEntity<CommandResult> end(
      @PathVariable EmployerId id,
      @PathVariable EmployerAgreementId agreementId,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireCaseWorker();
    var asked =
        Fields.of(body)
            .read(
                f ->
                    new EndingBody(
                        days.last(f, null), f.required("reason", AgreementEndReason.class)));
    var command =
        new EndAgreement(
            id, agreementId, asked.lastDay().plusDays(1), asked.reason(), days.today());
    return answers.once(
        key,
        new Asked(address(id) + "/" + agreementId + "/end", asked),
        address(id),
        () -> new CommandResult(agreementId.text(), commands.send(command)));
  }

  private static String address(EmployerId employer) {
    return EmployerApi.PATH + "/" + employer + "/agreements";
  }
}
