package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.employerdesk.desk.DeskAnswer;
import nl.doorloop.employerdesk.desk.EmployerDesks;
import nl.doorloop.employerdesk.desk.EmployerReach;
import nl.doorloop.employerdesk.desk.EmployersAnswer;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand;
import nl.doorloop.language.EmployerId;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Employers: finding and registering them, their establishments, their contact, their desk. */
@RestController
@RequestMapping(EmployerApi.PATH)
class EmployerApi {
  static final String PATH = "/v1/employers";

  private final EmployerReach reach;
  private final EmployerDesks desks;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  EmployerApi(
      EmployerReach reach,
      EmployerDesks desks,
      Commands commands,
      CommandAnswers answers,
      Days days) {
    this.reach = reach;
    this.desks = desks;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Find employers by the beginning of their number or part of their name")
  @GetMapping
  EmployersAnswer find(
      @RequestParam(defaultValue = "") String kvk,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) @Nullable EmployerId after) {
    if (!kvk.matches("[0-9]{0,8}")) {
      throw new InvalidInput("kvk", "must be at most eight digits");
    }
    reach.requireAny();
    return desks.find(CurrentCaller.get(), kvk, name, after);
  }

  @Operation(summary = "Everything about one employer")
  @GetMapping("/{id}/desk")
  DeskAnswer desk(@PathVariable EmployerId id) {
    reach.require(id);
    return desks
        .of(id, CurrentCaller.get(), days.today())
        .orElseThrow(() -> new NotFound("employer"));
  }

  @Operation(summary = "Register an employer")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EmployerBody.class)))
  @PostMapping
  ResponseEntity<CommandResult> register(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireCaseWorker();
    return send(key, PATH, EmployerBody.read(body).command());
  }

  @Operation(summary = "Add an establishment of an employer")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EstablishmentBody.class)))
  @PostMapping("/{id}/establishments")
  ResponseEntity<CommandResult> establishment(
      @PathVariable EmployerId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireCaseWorker();
    return send(key, PATH + "/" + id + "/establishments", EstablishmentBody.read(body).command(id));
  }

  @Operation(summary = "Assign the one contact of an employer")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ContactBody.class)))
  @PostMapping("/{id}/contact")
  ResponseEntity<CommandResult> contact(
      @PathVariable EmployerId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireCaseWorker();
    return send(key, PATH + "/" + id + "/contact", ContactBody.read(body).command(id));
  }

  private ResponseEntity<CommandResult> send(
      @Nullable String key, String address, EmployerCommand command) {
    return answers.once(
        key,
        new Asked(address, command),
        PATH,
        () -> new CommandResult(command.streamId().text(), commands.send(command)));
  }
}
