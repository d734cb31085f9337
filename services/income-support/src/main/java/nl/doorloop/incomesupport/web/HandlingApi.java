package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.ApplicationCommand.ExtendDecisionTerm;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LeaveUnhandled;
import nl.doorloop.incomesupport.domain.ApplicationCommand.PayAdvance;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequireLanguageTest;
import nl.doorloop.incomesupport.domain.ApplicationCommand.TakeLanguageTest;
import nl.doorloop.incomesupport.domain.ApplicationCommand.WithdrawApplication;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.parameters.ParameterName;
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

/** What may happen to an application beside a decision on it. */
@RestController
@RequestMapping(ApplicationApi.PATH + "/{id}")
class HandlingApi {
  private final ServiceDesk desk;
  private final ApplicationDesk applications;
  private final ParameterTable parameters;
  private final Days days;

  HandlingApi(
      ServiceDesk desk, ApplicationDesk applications, ParameterTable parameters, Days days) {
    this.desk = desk;
    this.applications = applications;
    this.parameters = parameters;
    this.days = days;
  }

  @Operation(summary = "Leave an application unhandled that was not completed in time")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OnRequest.class)))
  @PostMapping("/leave-unhandled")
  ResponseEntity<CommandResult> leaveUnhandled(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OnRequest.read(body, days);
    boolean afterTerm =
        parameters
            .parameters()
            .isOn(asked.on(), ParameterName.UNHANDLED_AFTER_TERM, desk.organisation());
    return applications.act(
        key, "/leave-unhandled", asked, new LeaveUnhandled(id, asked.on(), afterTerm));
  }

  @Operation(summary = "Record that the applicant took an application back")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OnRequest.class)))
  @PostMapping("/withdraw")
  ResponseEntity<CommandResult> withdraw(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OnRequest.read(body, days);
    return applications.act(key, "/withdraw", asked, new WithdrawApplication(id, asked.on()));
  }

  @Operation(summary = "Pay an advance on an application that waits")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AdvanceRequest.class)))
  @PostMapping("/advance-payment")
  ResponseEntity<CommandResult> payAdvance(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = AdvanceRequest.read(body, days);
    return applications.act(
        key, "/advance-payment", asked, new PayAdvance(id, asked.amount(), asked.on()));
  }

  @Operation(summary = "Extend the term to decide an application")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ExtendTermRequest.class)))
  @PostMapping("/extend-term")
  ResponseEntity<CommandResult> extendTerm(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ExtendTermRequest.read(body, days);
    return applications.act(
        key, "/extend-term", asked, new ExtendDecisionTerm(id, asked.on(), asked.until()));
  }

  @Operation(summary = "Require a test of Dutch")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = LanguageTestRequest.class)))
  @PostMapping("/language-test")
  ResponseEntity<CommandResult> requireLanguageTest(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = LanguageTestRequest.read(body, days);
    return applications.act(
        key, "/language-test", asked, new RequireLanguageTest(id, asked.on(), asked.testBy()));
  }

  @Operation(summary = "Record the result of a test of Dutch")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = LanguageTestResultRequest.class)))
  @PostMapping("/language-test-result")
  ResponseEntity<CommandResult> takeLanguageTest(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = LanguageTestResultRequest.read(body, days);
    return applications.act(
        key, "/language-test-result", asked, new TakeLanguageTest(id, asked.on(), asked.passed()));
  }
}
