package nl.doorloop.debtsupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.debtsupport.domain.ArrangementCommand;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndAfterCare;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.IssueDeclaration;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartAfterCare;
import nl.doorloop.debtsupport.domain.DebtArrangement;
import nl.doorloop.debtsupport.domain.DebtRequest;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.handovers.NamedProvisions;
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

/** Debt arrangements: start, end, after-care. */
@RestController
@RequestMapping(ArrangementApi.PATH)
class ArrangementApi {
  static final String PATH = "/v1/debt-support/arrangements";

  private final DebtDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final States states;
  private final NamedProvisions named;
  private final ParameterTable parameters;
  private final OtherSchemes schemes;
  private final Days days;

  ArrangementApi(
      DebtDesk desk,
      Commands commands,
      CommandAnswers answers,
      States states,
      NamedProvisions named,
      ParameterTable parameters,
      OtherSchemes schemes,
      Days days) {
    this.schemes = schemes;
    this.parameters = parameters;
    this.named = named;
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.states = states;
    this.days = days;
  }

  @Operation(summary = "Start a debt arrangement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ArrangementRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> start(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ArrangementRequest.read(body, days);
    desk.requireResident(asked.residentId());
    desk.requireMunicipality(asked.municipality());
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () -> {
          var id = new ProvisionId(Ids.next());
          var named = asked.requestId();
          var request =
              named == null
                  ? DebtRequest.DECIDER.initial()
                  : states.of(DebtRequest.DECIDER, named.text());
          return new CommandResult(
              id.text(),
              commands.send(
                  asked.command(
                      id,
                      request,
                      desk.organisation(),
                      days.today(),
                      parameters.parameters(),
                      schemes.of(asked.residentId()))));
        });
  }

  @Operation(summary = "End a debt arrangement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ArrangementEndRequest.class)))
  @PostMapping("/{id}/end")
  ResponseEntity<CommandResult> end(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ArrangementEndRequest.read(body, days);
    boolean statutoryCleans =
        parameters
            .parameters()
            .isOn(asked.lastDay(), ParameterName.CLEAN_SLATE_OF_STATUTORY, desk.organisation());
    return act(key, "/end", asked, asked.command(id, statutoryCleans));
  }

  @Operation(summary = "Record the declaration that there is no amicable solution")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = DeclarationRequest.class)))
  @PostMapping("/{id}/declaration")
  ResponseEntity<CommandResult> declare(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = DeclarationRequest.read(body, days);
    return act(key, "/declaration", asked, new IssueDeclaration(id, asked.on()));
  }

  @Operation(summary = "Start after-care for an arrangement that has an end")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AfterCareRequest.class)))
  @PostMapping("/{id}/after-care")
  ResponseEntity<CommandResult> startAfterCare(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = AfterCareRequest.read(body, days);
    return act(key, "/after-care", asked, new StartAfterCare(id, asked.from()));
  }

  @Operation(summary = "End after-care")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AfterCareEndRequest.class)))
  @PostMapping("/{id}/after-care/end")
  ResponseEntity<CommandResult> endAfterCare(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = AfterCareEndRequest.read(body, days);
    return act(key, "/after-care/end", asked, new EndAfterCare(id, asked.lastDay().plusDays(1)));
  }

  private ResponseEntity<CommandResult> act(
      @Nullable String key, String path, Object asked, ArrangementCommand command) {
    var id = command.provisionId().text();
    return answers.once(
        key,
        new Asked(PATH + "/" + id + path, asked),
        PATH,
        () ->
            new CommandResult(
                id, commands.send(command, (DebtArrangement now) -> check(now, command))));
  }

  private void check(DebtArrangement now, ArrangementCommand command) {
    desk.requireResident(known(now));
    if (command instanceof EndArrangement end) {
      named.requireMayEnd(end.provisionId(), end.to(), end.despiteHandOver());
    }
  }

  private static ResidentId known(DebtArrangement arrangement) {
    return DebtArrangement.startOf(arrangement)
        .orElseThrow(() -> new NotFound("arrangement"))
        .residentId();
  }
}
