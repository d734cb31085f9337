package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.CourseCommand.EvaluatePlanOfAction;
import nl.doorloop.incomesupport.domain.CourseCommand.GiveWarning;
import nl.doorloop.incomesupport.domain.CourseCommand.ImposeFine;
import nl.doorloop.incomesupport.domain.CourseCommand.SetPlanOfAction;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.organisation.ServiceDesk;
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

/** The duties that go with an entitlement: the plan of action, fines and warnings. */
@RestController
@RequestMapping(EntitlementApi.PATH + "/{id}")
class DutyApi {
  private final ServiceDesk desk;
  private final EntitlementDesk entitlements;
  private final Days days;

  DutyApi(ServiceDesk desk, EntitlementDesk entitlements, Days days) {
    this.desk = desk;
    this.entitlements = entitlements;
    this.days = days;
  }

  @Operation(summary = "Impose a fine because the duty to inform was not met")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = FineRequest.class)))
  @PostMapping("/fines")
  ResponseEntity<CommandResult> fine(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = FineRequest.read(body, days);
    return entitlements.act(
        key,
        asked,
        new ImposeFine(
            id,
            asked.amount(),
            asked.harm(),
            asked.breachedOn(),
            asked.earlierFineOn(),
            asked.on()));
  }

  @Operation(summary = "Warn in the place of a fine")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = WarningRequest.class)))
  @PostMapping("/warnings")
  ResponseEntity<CommandResult> warn(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = WarningRequest.read(body, days);
    return entitlements.act(
        key,
        id,
        GiveWarning.class.getSimpleName(),
        asked,
        others -> new GiveWarning(id, asked.breachedOn(), asked.on(), others));
  }

  @Operation(summary = "Set the plan of action of who is younger than 27")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OnRequest.class)))
  @PostMapping("/plan-of-action")
  ResponseEntity<CommandResult> plan(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OnRequest.read(body, days);
    return entitlements.act(key, asked, new SetPlanOfAction(id, asked.on()));
  }

  @Operation(summary = "Record that a plan of action was evaluated")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OnRequest.class)))
  @PostMapping("/evaluate-plan-of-action")
  ResponseEntity<CommandResult> evaluate(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OnRequest.read(body, days);
    return entitlements.act(key, asked, new EvaluatePlanOfAction(id, asked.on()));
  }
}
