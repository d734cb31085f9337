package nl.doorloop.continuity.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.continuity.domain.AssessmentCommand.RecordAssessment;
import nl.doorloop.continuity.domain.ResidentCommand.AssignLead;
import nl.doorloop.continuity.domain.ResidentCommand.CloseTrajectory;
import nl.doorloop.continuity.domain.ResidentCommand.OverrideStep;
import nl.doorloop.continuity.domain.ResidentCommand.RecordAddress;
import nl.doorloop.continuity.registry.Registry;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.OverrideId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
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

/** What is recorded on a resident's line: addresses, lead, closing, overrides, assessments. */
@RestController
@RequestMapping(ResidentApi.PATH + "/{id}")
class LineApi {
  private final ContinuityDesk desk;
  private final Registry registry;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  LineApi(
      ContinuityDesk desk,
      Registry registry,
      Commands commands,
      CommandAnswers answers,
      Days days) {
    this.desk = desk;
    this.registry = registry;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Record where somebody lives from a day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AddressRequest.class)))
  @PostMapping("/addresses")
  ResponseEntity<CommandResult> recordAddress(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = AddressRequest.read(body, days);
    desk.requireResident(id);
    return answers.once(
        key,
        new Asked(ResidentApi.PATH + "/" + id + "/addresses", asked),
        ResidentApi.PATH,
        () -> {
          var events = commands.send(new RecordAddress(id, asked.municipality(), asked.from()));
          if (!asked.from().isAfter(days.today())) {
            registry.moved(id, asked.municipality(), asked.from());
          }
          return new CommandResult(id.text(), events);
        });
  }

  @Operation(summary = "Assign the lead from a day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = LeadRequest.class)))
  @PostMapping("/lead")
  ResponseEntity<CommandResult> assignLead(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = LeadRequest.read(body, days);
    desk.requireResident(id);
    return answers.once(
        key,
        new Asked(ResidentApi.PATH + "/" + id + "/lead", asked),
        ResidentApi.PATH,
        () -> {
          var events =
              commands.send(
                  new AssignLead(
                      id, asked.organisation(), asked.from(), Days.after(asked.lastDay())));
          return new CommandResult(id.text(), events);
        });
  }

  @Operation(summary = "Close the trajectory on a day")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ClosingRequest.class)))
  @PostMapping("/closing")
  ResponseEntity<CommandResult> close(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ClosingRequest.read(body, days);
    desk.requireResident(id);
    return answers.once(
        key,
        new Asked(ResidentApi.PATH + "/" + id + "/closing", asked),
        ResidentApi.PATH,
        () -> {
          var events = commands.send(new CloseTrajectory(id, asked.on(), asked.reason()));
          return new CommandResult(id.text(), events);
        });
  }

  @Operation(summary = "Set the step by hand over a period")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OverrideRequest.class)))
  @PostMapping("/overrides")
  ResponseEntity<CommandResult> overrideStep(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OverrideRequest.read(body, days);
    desk.requireResident(id);
    return answers.once(
        key,
        new Asked(ResidentApi.PATH + "/" + id + "/overrides", asked),
        ResidentApi.PATH + "/" + id + "/overrides",
        () -> {
          var override = new OverrideId(Ids.next());
          var command =
              new OverrideStep(
                  id,
                  override,
                  asked.step(),
                  asked.from(),
                  asked.lastDay().plusDays(1),
                  asked.reason());
          return new CommandResult(override.text(), commands.send(command));
        });
  }

  @Operation(summary = "Record an assessment on the participation ladder")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AssessmentRequest.class)))
  @PostMapping("/assessments")
  ResponseEntity<CommandResult> assess(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = AssessmentRequest.read(body, days);
    desk.requireResident(id);
    return answers.once(
        key,
        new Asked(ResidentApi.PATH + "/" + id + "/assessments", asked),
        ResidentApi.PATH + "/" + id + "/assessments",
        () -> {
          var assessment = new AssessmentId(Ids.next());
          var command =
              new RecordAssessment(
                  assessment,
                  id,
                  asked.rung(),
                  asked.from(),
                  Days.after(asked.lastDay()),
                  desk.organisation(),
                  desk.municipalityOf(id, days.today()),
                  days.today());
          return new CommandResult(assessment.text(), commands.send(command));
        });
  }
}
