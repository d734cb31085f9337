package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ResumeEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.SuspendEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TerminateEntitlement;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.organisation.EndRequest;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.Days;
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

/** What happens to an entitlement, granted here or taken over, after it began. */
@RestController
@RequestMapping(EntitlementApi.PATH + "/{id}")
class EntitlementApi {
  static final String PATH = "/v1/income-support/entitlements";

  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  EntitlementApi(ServiceDesk desk, Commands commands, CommandAnswers answers, Days days) {
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
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
    return once(key, id, asked, new SuspendEntitlement(id, asked.kind(), asked.from()));
  }

  @Operation(summary = "End a suspension")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ResumeRequest.class)))
  @PostMapping("/resume")
  ResponseEntity<CommandResult> resume(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ResumeRequest.read(body, days);
    return once(key, id, asked, new ResumeEntitlement(id, asked.from()));
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
    return once(
        key, id, asked, new TerminateEntitlement(id, asked.lastDay().plusDays(1), asked.reason()));
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
    return once(key, id, asked, new RecordIncome(id, asked.month(), asked.amount()));
  }

  private ResponseEntity<CommandResult> once(
      @Nullable String key, ProvisionId id, Object asked, EntitlementCommand command) {
    return answers.once(
        key,
        new Asked(PATH + "/" + id + " " + command.getClass().getSimpleName(), asked),
        PATH,
        () -> new CommandResult(id.text(), commands.send(command, this::requireReach)));
  }

  private void requireReach(Entitlement entitlement) {
    var terms = Entitlement.termsOf(entitlement).orElseThrow(() -> new NotFound("entitlement"));
    desk.requireResident(terms.residentId());
  }
}
