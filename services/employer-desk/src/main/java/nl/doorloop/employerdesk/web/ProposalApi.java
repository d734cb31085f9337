package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import nl.doorloop.employerdesk.desk.EmployerReach;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.AnswerProposal;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.ProposeResident;
import nl.doorloop.employerdesk.domain.proposals.Proposals;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.ProposalId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Residents proposed for an opening by case workers, and the answers of employers. */
@RestController
@RequestMapping(OpeningApi.PATH + "/{openingId}/proposals")
class ProposalApi {
  private final EmployerReach reach;
  private final ServiceDesk desk;
  private final States states;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  ProposalApi(
      EmployerReach reach,
      ServiceDesk desk,
      States states,
      Commands commands,
      CommandAnswers answers,
      Days days) {
    this.reach = reach;
    this.desk = desk;
    this.states = states;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  /** Who is proposed. */
  record ProposalBody(ResidentId residentId) {}

  @Operation(summary = "Propose a resident for an opening")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ProposalBody.class)))
  @PostMapping
  ResponseEntity<CommandResult> propose(
      @PathVariable OpeningId openingId,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireCaseWorker();
    var asked =
        Fields.of(body).read(f -> new ProposalBody(f.required("residentId", ResidentId.class)));
    desk.requireResident(asked.residentId());
    var organisation =
        Optional.ofNullable(CurrentCaller.get().organisation()).orElse(desk.organisation());
    var id = new ProposalId(Ids.next());
    return answers.once(
        key,
        new Asked(address(openingId), asked),
        address(openingId),
        () -> {
          var opening = states.of(Opening.DECIDER, openingId.text());
          var command =
              new ProposeResident(
                  openingId, id, asked.residentId(), organisation, days.today(), opening);
          return new CommandResult(id.text(), commands.send(command));
        });
  }

  @Operation(summary = "Answer a proposal")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ProposalAnswer.class)))
  @PostMapping("/{proposalId}/answer")
  ResponseEntity<CommandResult> answer(
      @PathVariable OpeningId openingId,
      @PathVariable ProposalId proposalId,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireAny();
    var asked = ProposalAnswer.read(body);
    var command =
        new AnswerProposal(openingId, proposalId, asked.outcome(), asked.reason(), days.today());
    return answers.once(
        key,
        new Asked(address(openingId) + "/" + proposalId + "/answer", asked),
        address(openingId),
        () ->
            new CommandResult(
                proposalId.text(),
                commands.send(command, (Proposals now) -> requireReach(now, proposalId))));
  }

  /** An employer answers what is proposed to it; a case worker speaks for a resident they reach. */
  private void requireReach(Proposals now, ProposalId id) {
    var proposed = now.find(id).orElseThrow(() -> new NotFound("proposal")).proposed();
    reach.require(proposed.employerId());
    if (CurrentCaller.get().is(Role.CASE_WORKER)) {
      desk.requireResident(proposed.residentId());
    }
  }

  private static String address(OpeningId opening) {
    return OpeningApi.PATH + "/" + opening + "/proposals";
  }
}
