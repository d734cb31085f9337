package nl.doorloop.debtsupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.debtsupport.domain.DebtRequest;
import nl.doorloop.debtsupport.domain.EarlySignal;
import nl.doorloop.debtsupport.domain.RequestCommand;
import nl.doorloop.debtsupport.domain.RequestCommand.HoldFirstTalk;
import nl.doorloop.debtsupport.domain.RequestCommand.Threaten;
import nl.doorloop.debtsupport.domain.RequestCommand.WithdrawRequest;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.parameters.ParameterTable;
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

/** Requests for debt support: ask, first talk, decide, take back. */
@RestController
@RequestMapping(RequestApi.PATH)
class RequestApi {
  static final String PATH = "/v1/debt-support/requests";

  private final DebtDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final States states;
  private final ParameterTable parameters;
  private final Days days;

  RequestApi(
      DebtDesk desk,
      Commands commands,
      CommandAnswers answers,
      States states,
      ParameterTable parameters,
      Days days) {
    this.parameters = parameters;
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.states = states;
    this.days = days;
  }

  @Operation(summary = "Record that a resident asked for help with debts")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = HelpRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> request(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = HelpRequest.read(body, days);
    desk.requireResident(asked.residentId());
    desk.requireMunicipality(asked.municipality());
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () -> {
          var id = new DebtRequestId(Ids.next());
          var named = asked.signalId();
          var signal =
              named == null
                  ? EarlySignal.DECIDER.initial()
                  : states.of(EarlySignal.DECIDER, named.text());
          return new CommandResult(
              id.text(), commands.send(asked.command(id, signal, desk.organisation())));
        });
  }

  @Operation(summary = "Record that the situation became threatening before the first talk")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ThreatRequest.class)))
  @PostMapping("/{id}/threatening")
  ResponseEntity<CommandResult> threaten(
      @PathVariable DebtRequestId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ThreatRequest.read(body, days);
    return act(key, "/threatening", asked, new Threaten(id, asked.threatening(), asked.on()));
  }

  @Operation(summary = "Record the first talk, and whether the resident applied in it")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = FirstTalkRequest.class)))
  @PostMapping("/{id}/first-talk")
  ResponseEntity<CommandResult> firstTalk(
      @PathVariable DebtRequestId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = FirstTalkRequest.read(body, days);
    return act(
        key,
        "/first-talk",
        asked,
        new HoldFirstTalk(
            id, asked.on(), asked.application(), asked.weeksTold(), parameters.parameters()));
  }

  @Operation(summary = "Decide: admit with a plan of action, or refuse on a ground")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = DecisionRequest.class)))
  @PostMapping("/{id}/decide")
  ResponseEntity<CommandResult> decide(
      @PathVariable DebtRequestId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = DecisionRequest.read(body, days);
    return act(key, "/decide", asked, asked.command(id));
  }

  @Operation(summary = "Record that the resident took a request back")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = WithdrawalRequest.class)))
  @PostMapping("/{id}/withdraw")
  ResponseEntity<CommandResult> withdraw(
      @PathVariable DebtRequestId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = WithdrawalRequest.read(body, days);
    return act(key, "/withdraw", asked, new WithdrawRequest(id, asked.on()));
  }

  private ResponseEntity<CommandResult> act(
      @Nullable String key, String path, Object asked, RequestCommand command) {
    var id = command.requestId().text();
    return answers.once(
        key,
        new Asked(PATH + "/" + id + path, asked),
        PATH,
        () ->
            new CommandResult(
                id, commands.send(command, (DebtRequest now) -> desk.requireResident(known(now)))));
  }

  private static ResidentId known(DebtRequest request) {
    return DebtRequest.requested(request).orElseThrow(() -> new NotFound("request")).residentId();
  }
}
