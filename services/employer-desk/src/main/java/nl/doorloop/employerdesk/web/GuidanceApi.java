package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.StartSupport;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandResult;
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

/** Guidance at work that starts and stops on its own: a job coach, a work mentor. */
@RestController
@RequestMapping(PlacementApi.PATH + "/{id}")
class GuidanceApi {
  private final PlacementDesk desk;
  private final Days days;

  GuidanceApi(PlacementDesk desk, Days days) {
    this.desk = desk;
    this.days = days;
  }

  @Operation(summary = "Start a job coach")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SupportRequest.class)))
  @PostMapping("/job-coach")
  ResponseEntity<CommandResult> startJobCoach(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    return start(id, key, body, "job-coach", GuidanceKind.JOB_COACH);
  }

  @Operation(summary = "End a job coach")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SupportEndRequest.class)))
  @PostMapping("/job-coach/end")
  ResponseEntity<CommandResult> endJobCoach(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    return end(id, key, body, "job-coach/end", GuidanceKind.JOB_COACH);
  }

  @Operation(summary = "Start an internal work mentor")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SupportRequest.class)))
  @PostMapping("/work-mentor")
  ResponseEntity<CommandResult> startWorkMentor(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    return start(id, key, body, "work-mentor", GuidanceKind.WORK_MENTOR);
  }

  @Operation(summary = "End an internal work mentor")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SupportEndRequest.class)))
  @PostMapping("/work-mentor/end")
  ResponseEntity<CommandResult> endWorkMentor(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    return end(id, key, body, "work-mentor/end", GuidanceKind.WORK_MENTOR);
  }

  private ResponseEntity<CommandResult> start(
      ProvisionId id, @Nullable String key, JsonNode body, String what, GuidanceKind kind) {
    desk.requireCaseWorker();
    var asked = SupportRequest.read(body, days);
    var supportId = new ProvisionId(Ids.next());
    var command = new StartSupport(id, supportId, kind, asked.from(), Days.after(asked.lastDay()));
    return desk.once(key, id, what, asked, command);
  }

  private ResponseEntity<CommandResult> end(
      ProvisionId id, @Nullable String key, JsonNode body, String what, GuidanceKind kind) {
    desk.requireCaseWorker();
    var asked = SupportEndRequest.read(body, days);
    var to = asked.lastDay().plusDays(1);
    return desk.once(key, id, what, asked, new EndSupport(id, kind, to, asked.despiteHandOver()));
  }
}
