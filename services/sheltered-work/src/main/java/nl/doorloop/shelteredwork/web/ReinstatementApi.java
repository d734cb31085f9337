package nl.doorloop.shelteredwork.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.organisation.DeclineRequest;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.returns.ProposedReturns;
import nl.doorloop.platform.web.Days;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.DeclineReinstatement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * An employment or day activities that ended, and that a return agreement names: they begin again,
 * or not.
 */
@RestController
@RequestMapping(EmploymentApi.PATH + "/{id}")
class ReinstatementApi {
  private final ServiceDesk desk;
  private final ReinstatementDesk reinstatements;
  private final ProposedReturns proposals;
  private final Days days;

  ReinstatementApi(
      ServiceDesk desk, ReinstatementDesk reinstatements, ProposedReturns proposals, Days days) {
    this.desk = desk;
    this.reinstatements = reinstatements;
    this.proposals = proposals;
    this.days = days;
  }

  @Operation(
      summary =
          "Reinstate an employment or day activities under a return agreement; answers with what"
              + " begins")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReinstateRequest.class)))
  @PostMapping("/_reinstate")
  ResponseEntity<CommandResult> reinstate(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReinstateRequest.read(body, days);
    var earlier = reinstatements.earlier(id);
    var proposal = proposals.require(asked.returnId(), id);
    return reinstatements.reinstate(
        key, asked, reinstatements.command(id, earlier, proposal, asked, days.today()));
  }

  @Operation(
      summary =
          "Decide that an employment or day activities are not reinstated under a return agreement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = DeclineRequest.class)))
  @PostMapping("/_decline-reinstatement")
  ResponseEntity<CommandResult> decline(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = DeclineRequest.read(body);
    var earlier = reinstatements.earlier(id);
    proposals.require(asked.returnId(), id);
    return reinstatements.decline(
        key,
        asked,
        new DeclineReinstatement(asked.returnId(), id, earlier, days.today(), asked.reason()));
  }
}
