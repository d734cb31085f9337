package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.employerdesk.domain.DuringPlacement.OpenLateSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestLateSubsidy;
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

/** A wage cost subsidy that is applied for after the job began. */
@RestController
@RequestMapping(PlacementApi.PATH + "/{id}")
class LateSubsidyApi {
  private final PlacementDesk desk;
  private final Days days;

  LateSubsidyApi(PlacementDesk desk, Days days) {
    this.desk = desk;
    this.days = days;
  }

  @Operation(summary = "Record that a subsidy may be applied for although the job began")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = LateSubsidyGroundRequest.class)))
  @PostMapping("/late-subsidy")
  ResponseEntity<CommandResult> open(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = LateSubsidyGroundRequest.read(body, days);
    return desk.once(
        key, id, "late-subsidy", asked, new OpenLateSubsidy(id, asked.ground(), asked.on()));
  }

  @Operation(summary = "Record that a subsidy was applied for after the job began")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = LateSubsidyRequest.class)))
  @PostMapping("/late-subsidy-request")
  ResponseEntity<CommandResult> request(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = LateSubsidyRequest.read(body, days);
    return desk.once(
        key,
        id,
        "late-subsidy-request",
        asked,
        new RequestLateSubsidy(id, asked.requestedBy(), asked.on()));
  }
}
