package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ResumeEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.SuspendEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TerminateEntitlement;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.organisation.EndRequest;
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

/** What happens to an entitlement, granted here or taken over, after it began. */
@RestController
@RequestMapping(EntitlementApi.PATH + "/{id}")
class EntitlementApi {
  static final String PATH = "/v1/income-support/entitlements";

  private final ServiceDesk desk;
  private final EntitlementDesk entitlements;
  private final ParameterTable parameters;
  private final Days days;

  EntitlementApi(
      ServiceDesk desk, EntitlementDesk entitlements, ParameterTable parameters, Days days) {
    this.parameters = parameters;
    this.desk = desk;
    this.entitlements = entitlements;
    this.days = days;
  }

  @Operation(summary = "Suspend an entitlement or its payment")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SuspendRequest.class)))
  @PostMapping("/suspend")
  ResponseEntity<CommandResult> suspend(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = SuspendRequest.read(body, days);
    return entitlements.act(key, asked, new SuspendEntitlement(id, asked.kind(), asked.from()));
  }

  @Operation(summary = "End a suspension")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = FromRequest.class)))
  @PostMapping("/resume")
  ResponseEntity<CommandResult> resume(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = FromRequest.read(body, days);
    return entitlements.act(key, asked, new ResumeEntitlement(id, asked.from()));
  }

  @Operation(summary = "End an entitlement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EndRequest.class)))
  @PostMapping("/terminate")
  ResponseEntity<CommandResult> terminate(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = EndRequest.read(body, days);
    var despite = asked.despiteHandOver();
    var command = new TerminateEntitlement(id, asked.to(), asked.reason(), despite);
    return entitlements.end(key, asked, command, asked.to(), despite);
  }

  @Operation(summary = "Record the income of a month")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = IncomeRequest.class)))
  @PostMapping("/incomes")
  ResponseEntity<CommandResult> recordIncome(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = IncomeRequest.read(body, days);
    return entitlements.act(
        key,
        id,
        RecordIncome.class.getSimpleName(),
        asked,
        others -> asked.command(id, others, parameters.parameters()));
  }
}
