package nl.doorloop.shelteredwork.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;
import static nl.doorloop.shelteredwork.web.Modalities.OF_EMPLOYMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.Days;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeHours;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeModality;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.Recover;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartSickLeave;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Employments in sheltered work: start, modality, hours, sick leave, end. */
@RestController
@RequestMapping(EmploymentApi.PATH)
class EmploymentApi {
  static final String PATH = "/v1/sheltered-work/employments";

  private final ServiceDesk desk;
  private final Employments employments;
  private final Eligibilities eligibilities;
  private final Days days;

  EmploymentApi(ServiceDesk desk, Employments employments, Eligibilities eligibilities, Days days) {
    this.desk = desk;
    this.employments = employments;
    this.eligibilities = eligibilities;
    this.days = days;
  }

  @Operation(summary = "Start an employment")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EmploymentRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> start(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = EmploymentRequest.read(body, days);
    desk.requireResident(asked.residentId());
    var id = new ProvisionId(Ids.next());
    var indication = eligibilities.indicationOf(asked.residentId(), asked.from());
    return employments.start(
        key, PATH, asked, asked.command(id, desk.organisation(), days.today(), indication));
  }

  @Operation(summary = "Change modality or employer from a day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ModalityRequest.class)))
  @PostMapping("/{id}/modality")
  ResponseEntity<CommandResult> modality(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ModalityRequest.read(body, days);
    return employments.act(
        key,
        PATH,
        OF_EMPLOYMENT,
        asked,
        new ChangeModality(id, asked.modality(), asked.employerKvk(), asked.from()));
  }

  @Operation(summary = "Change the hours a week from a day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = HoursRequest.class)))
  @PostMapping("/{id}/hours")
  ResponseEntity<CommandResult> hours(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = HoursRequest.read(body, days);
    return employments.act(
        key, PATH, OF_EMPLOYMENT, asked, new ChangeHours(id, asked.hoursPerWeek(), asked.from()));
  }

  @Operation(summary = "Record sick leave: that and since when, never why")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = DayRequest.class)))
  @PostMapping("/{id}/sick-leave")
  ResponseEntity<CommandResult> sickLeave(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = DayRequest.read(body, days);
    return employments.act(key, PATH, OF_EMPLOYMENT, asked, new StartSickLeave(id, asked.from()));
  }

  @Operation(summary = "Record recovery from sick leave, from its first day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = DayRequest.class)))
  @PostMapping("/{id}/recover")
  ResponseEntity<CommandResult> recover(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = DayRequest.read(body, days);
    return employments.act(key, PATH, OF_EMPLOYMENT, asked, new Recover(id, asked.from()));
  }

  @Operation(
      summary =
          "End an employment; a Wsw employment at the worker's own request only with a way back or"
              + " an informed waiver")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = LeaveRequest.class)))
  @PostMapping("/{id}/end")
  ResponseEntity<CommandResult> end(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = LeaveRequest.read(body, days);
    return employments.act(key, PATH, OF_EMPLOYMENT, asked, asked.command(id));
  }
}
