package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReconsiderReduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReviseReduction;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.parameters.ParameterTable;
import nl.doorloop.platform.web.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Reductions of an entitlement. */
@RestController
@RequestMapping(EntitlementApi.PATH + "/{id}/reductions")
class ReductionApi {
  private final ServiceDesk desk;
  private final EntitlementDesk entitlements;
  private final ParameterTable parameters;
  private final Days days;

  ReductionApi(
      ServiceDesk desk, EntitlementDesk entitlements, ParameterTable parameters, Days days) {
    this.parameters = parameters;
    this.desk = desk;
    this.entitlements = entitlements;
    this.days = days;
  }

  @Operation(summary = "Impose a reduction; answers with its identity")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReductionRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> impose(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReductionRequest.read(body, days);
    return entitlements.make(
        key,
        id,
        "/reductions",
        asked,
        (reduction, others) ->
            asked.command(
                id, new ReductionId(reduction), others, days.today(), parameters.parameters()));
  }

  @Operation(summary = "Reconsider a reduction under the ordinance")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReconsiderRequest.class)))
  @PostMapping("/{reductionId}/reconsider")
  ResponseEntity<CommandResult> reconsider(
      @PathVariable ProvisionId id,
      @PathVariable ReductionId reductionId,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReconsiderRequest.read(body, days);
    return entitlements.act(
        key,
        reductionId.text(),
        asked,
        new ReconsiderReduction(id, reductionId, asked.on(), asked.upheld()));
  }

  @Operation(summary = "Revise a reduction: urgent reasons, or the duty is met again")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReviseReductionRequest.class)))
  @PostMapping("/{reductionId}/revise")
  ResponseEntity<CommandResult> revise(
      @PathVariable ProvisionId id,
      @PathVariable ReductionId reductionId,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReviseReductionRequest.read(body, days);
    return entitlements.act(
        key,
        reductionId.text(),
        asked,
        new ReviseReduction(id, reductionId, asked.from(), asked.relief(), asked.requestedOn()));
  }
}
