package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.employerdesk.desk.EmployerReach;
import nl.doorloop.employerdesk.domain.employers.Employer;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.ChangePlaces;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.CloseOpening;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.PostOpening;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
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

/** Openings: by the employer itself, or by a case worker for it. */
@RestController
@RequestMapping(OpeningApi.PATH)
class OpeningApi {
  static final String PATH = "/v1/openings";

  private final EmployerReach reach;
  private final States states;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  OpeningApi(
      EmployerReach reach, States states, Commands commands, CommandAnswers answers, Days days) {
    this.reach = reach;
    this.states = states;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  /** How many people are sought from now on. */
  record PlacesBody(int places) {}

  /** Why nobody is sought any more. */
  record ClosingBody(ClosingReason reason) {}

  @Operation(summary = "Post an opening")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OpeningBody.class)))
  @PostMapping
  ResponseEntity<CommandResult> post(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireAny();
    var asked = OpeningBody.read(body, days);
    reach.require(asked.employerId());
    var id = new OpeningId(Ids.next());
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () -> {
          var employer = states.of(Employer.DECIDER, asked.employerId().text());
          var command = new PostOpening(asked.posted(id, days.today()), employer);
          return new CommandResult(id.text(), commands.send(command));
        });
  }

  @Operation(summary = "Change how many people are sought")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = PlacesBody.class)))
  @PostMapping("/{id}/places")
  ResponseEntity<CommandResult> places(
      @PathVariable OpeningId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireAny();
    var asked = Fields.of(body).read(f -> new PlacesBody(f.whole("places", 1, 99)));
    return send(key, "/places", asked, new ChangePlaces(id, asked.places(), days.today()));
  }

  @Operation(summary = "Close an opening")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ClosingBody.class)))
  @PostMapping("/{id}/close")
  ResponseEntity<CommandResult> close(
      @PathVariable OpeningId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    reach.requireAny();
    var asked =
        Fields.of(body).read(f -> new ClosingBody(f.required("reason", ClosingReason.class)));
    return send(key, "/close", asked, new CloseOpening(id, asked.reason(), days.today()));
  }

  private ResponseEntity<CommandResult> send(
      @Nullable String key, String action, Object asked, OpeningCommand command) {
    var id = command.openingId().text();
    return answers.once(
        key,
        new Asked(PATH + "/" + id + action, asked),
        PATH,
        () -> new CommandResult(id, commands.send(command, this::requireReach)));
  }

  private void requireReach(Opening now) {
    reach.require(Opening.posted(now).orElseThrow(() -> new NotFound("opening")).employerId());
  }
}
