package nl.doorloop.debtsupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.debtsupport.domain.EarlySignal;
import nl.doorloop.debtsupport.domain.SignalCommand;
import nl.doorloop.debtsupport.domain.SignalCommand.FollowUpSignal;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SignalId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
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

/** Early signals of creditors: receive, follow up. */
@RestController
@RequestMapping(SignalApi.PATH)
class SignalApi {
  static final String PATH = "/v1/debt-support/signals";

  private final DebtDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  SignalApi(DebtDesk desk, Commands commands, CommandAnswers answers, Days days) {
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Record an early signal of a creditor; it is no request")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SignalRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> receive(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = SignalRequest.read(body, days);
    desk.requireResident(asked.residentId());
    desk.requireMunicipality(asked.municipality());
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () -> {
          var id = new SignalId(Ids.next());
          return new CommandResult(
              id.text(), commands.send(asked.command(id, desk.organisation())));
        });
  }

  @Operation(summary = "Record that an early signal was followed up")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = FollowUpRequest.class)))
  @PostMapping("/{id}/follow-up")
  ResponseEntity<CommandResult> followUp(
      @PathVariable SignalId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = FollowUpRequest.read(body, days);
    return act(key, "/follow-up", asked, new FollowUpSignal(id, asked.on(), asked.outcome()));
  }

  private ResponseEntity<CommandResult> act(
      @Nullable String key, String path, Object asked, SignalCommand command) {
    var id = command.signalId().text();
    return answers.once(
        key,
        new Asked(PATH + "/" + id + path, asked),
        PATH,
        () ->
            new CommandResult(
                id, commands.send(command, (EarlySignal now) -> desk.requireResident(known(now)))));
  }

  private static ResidentId known(EarlySignal signal) {
    return EarlySignal.received(signal).orElseThrow(() -> new NotFound("signal")).residentId();
  }
}
