package nl.doorloop.continuity.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.Function;
import nl.doorloop.continuity.domain.GuidanceCommand;
import nl.doorloop.continuity.domain.GuidanceCommand.CloseGoal;
import nl.doorloop.continuity.domain.GuidanceCommand.HoldUpStep;
import nl.doorloop.continuity.domain.GuidanceCommand.RecordContact;
import nl.doorloop.continuity.domain.GuidanceCommand.RecordPreparation;
import nl.doorloop.continuity.domain.GuidanceCommand.SetGoal;
import nl.doorloop.language.GoalId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.GoalSubject;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
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

/** What is worked on with a resident, and when somebody was in touch with them. */
@RestController
@RequestMapping(ResidentApi.PATH + "/{id}")
class GuidanceApi {
  private static final String GOALS = "/goals";
  private static final String CONTACTS = "/contacts";
  private static final String PREPARATIONS = "/preparations";
  private static final String HOLD_UPS = "/hold-ups";

  private final ContinuityDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  GuidanceApi(ContinuityDesk desk, Commands commands, CommandAnswers answers, Days days) {
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Set a goal with a resident")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = GoalRequest.class)))
  @PostMapping(GOALS)
  ResponseEntity<CommandResult> set(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = GoalRequest.read(body, days);
    desk.requireResident(id);
    if (asked.about() == GoalSubject.DEBTS
        && !CurrentCaller.get().maySee(LegalFramework.WGS, null)) {
      throw new NotAllowed("You do not work under the law on debt support.");
    }
    var place = ResidentApi.PATH + "/" + id + GOALS;
    return answers.once(
        key,
        new Asked(place, asked),
        place,
        () -> {
          var goal = new GoalId(Ids.next());
          var command =
              new SetGoal(
                  id,
                  goal,
                  asked.about(),
                  asked.step(),
                  asked.on(),
                  asked.by(),
                  CurrentCaller.get().organisation());
          return new CommandResult(goal.text(), commands.send(command));
        });
  }

  @Operation(summary = "Record that a goal was reached, changed or given up")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = GoalClosingRequest.class)))
  @PostMapping(GOALS + "/{goal}/close")
  ResponseEntity<CommandResult> close(
      @PathVariable ResidentId id,
      @PathVariable GoalId goal,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = GoalClosingRequest.read(body, days);
    desk.requireResident(id);
    var place = ResidentApi.PATH + "/" + id + GOALS;
    return answers.once(
        key,
        new Asked(place + "/" + goal + "/close", asked),
        place,
        () ->
            new CommandResult(
                goal.text(), commands.send(new CloseGoal(id, goal, asked.on(), asked.outcome()))));
  }

  @Operation(summary = "Record that somebody was in touch with a resident")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ContactRequest.class)))
  @PostMapping(CONTACTS)
  ResponseEntity<CommandResult> contact(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ContactRequest.read(body, days);
    return record(
        id, key, CONTACTS, asked, by -> new RecordContact(id, asked.kind(), asked.on(), by));
  }

  @Operation(summary = "Record what was looked at with a resident before a change")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = PreparationRequest.class)))
  @PostMapping(PREPARATIONS)
  ResponseEntity<CommandResult> prepare(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = PreparationRequest.read(body, days);
    return record(
        id,
        key,
        PREPARATIONS,
        asked,
        by -> new RecordPreparation(id, asked.kind(), asked.on(), by));
  }

  @Operation(summary = "Record that a step does not go ahead, and why")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = HoldUpRequest.class)))
  @PostMapping(HOLD_UPS)
  ResponseEntity<CommandResult> holdUp(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = HoldUpRequest.read(body, days);
    return record(
        id, key, HOLD_UPS, asked, by -> new HoldUpStep(id, asked.ground(), asked.on(), by));
  }

  /** What needs nothing that was there before, by whichever organisation the caller works for. */
  private ResponseEntity<CommandResult> record(
      ResidentId id,
      @Nullable String key,
      String what,
      Object asked,
      Function<@Nullable Organisation, GuidanceCommand> command) {
    desk.requireResident(id);
    return answers.once(
        key,
        new Asked(ResidentApi.PATH + "/" + id + what, asked),
        ResidentApi.PATH,
        () ->
            new CommandResult(
                id.text(), commands.send(command.apply(CurrentCaller.get().organisation()))));
  }
}
