package nl.doorloop.shelteredwork.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;
import static nl.doorloop.shelteredwork.web.Modalities.OF_DAY_ACTIVITIES;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.organisation.EndRequest;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.Days;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeHours;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeModality;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Day activities: start, kind, hours, end. */
@RestController
@RequestMapping(DayActivitiesApi.PATH)
class DayActivitiesApi {
  static final String PATH = "/v1/sheltered-work/day-activities";

  private final ServiceDesk desk;
  private final Employments employments;
  private final Days days;

  DayActivitiesApi(ServiceDesk desk, Employments employments, Days days) {
    this.desk = desk;
    this.employments = employments;
    this.days = days;
  }

  @Operation(summary = "Start day activities")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = DayActivitiesRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> start(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = DayActivitiesRequest.read(body, days);
    var id = new ProvisionId(Ids.next());
    return employments.start(
        key, PATH, asked, asked.command(id, desk.organisation(), days.today()));
  }

  @Operation(summary = "Go on in day activities of another kind from a day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ActivitiesKindRequest.class)))
  @PostMapping("/{id}/modality")
  ResponseEntity<CommandResult> modality(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ActivitiesKindRequest.read(body, days);
    return employments.act(
        key,
        PATH,
        OF_DAY_ACTIVITIES,
        asked,
        new ChangeModality(id, asked.modality(), null, asked.from()));
  }

  @Operation(summary = "Change the hours a week of day activities from a day on")
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
        key,
        PATH,
        OF_DAY_ACTIVITIES,
        asked,
        new ChangeHours(id, asked.hoursPerWeek(), asked.from()));
  }

  @Operation(summary = "End day activities")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EndRequest.class)))
  @PostMapping("/{id}/end")
  ResponseEntity<CommandResult> end(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = EndRequest.read(body, days);
    return employments.act(
        key,
        PATH,
        OF_DAY_ACTIVITIES,
        asked,
        new EndEmployment(id, asked.to(), asked.reason(), null, asked.despiteHandOver()));
  }
}
