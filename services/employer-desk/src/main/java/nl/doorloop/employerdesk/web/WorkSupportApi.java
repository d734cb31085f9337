package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.employerdesk.domain.DuringPlacement.RefuseWorkSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestWorkSupport;
import nl.doorloop.language.ProvisionId;
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

/** Applications for guidance at work or a subsidy, and the decision that there is none. */
@RestController
@RequestMapping(PlacementApi.PATH + "/{id}")
class WorkSupportApi {
  private final PlacementDesk desk;
  private final Days days;

  WorkSupportApi(PlacementDesk desk, Days days) {
    this.desk = desk;
    this.days = days;
  }

  @Operation(summary = "Record that the resident or the employer applied for support at work")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = WorkSupportRequest.class)))
  @PostMapping("/support-request")
  ResponseEntity<CommandResult> request(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = WorkSupportRequest.read(body, days);
    return desk.once(
        key,
        id,
        "support-request",
        asked,
        new RequestWorkSupport(id, asked.support(), asked.requestedBy(), asked.on()));
  }

  @Operation(summary = "Decide that there is no such support at work, on a ground")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = WorkSupportRefusalRequest.class)))
  @PostMapping("/support-refusal")
  ResponseEntity<CommandResult> refuse(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = WorkSupportRefusalRequest.read(body, days);
    return desk.once(
        key,
        id,
        "support-refusal",
        asked,
        new RefuseWorkSupport(id, asked.support(), asked.ground(), asked.on()));
  }
}
