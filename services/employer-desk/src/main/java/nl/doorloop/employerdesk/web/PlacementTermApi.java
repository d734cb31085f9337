package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.employerdesk.domain.DuringPlacement.ExtendPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.ReviewPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettlePremium;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettleTraining;
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

/**
 * How long unpaid work goes on: its extension, its reviews, the training and the premiums that are
 * due.
 */
@RestController
@RequestMapping(PlacementApi.PATH + "/{id}")
class PlacementTermApi {
  private final PlacementDesk desk;
  private final Days days;

  PlacementTermApi(PlacementDesk desk, Days days) {
    this.desk = desk;
    this.days = days;
  }

  @Operation(summary = "Extend a trial or participation placement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ExtendRequest.class)))
  @PostMapping("/extend")
  ResponseEntity<CommandResult> extend(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ExtendRequest.read(body, days);
    return desk.once(
        key, id, "extend", asked, new ExtendPlacement(id, asked.lastDay().plusDays(1), asked.on()));
  }

  @Operation(summary = "Review a participation placement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReviewRequest.class)))
  @PostMapping("/review")
  ResponseEntity<CommandResult> review(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReviewRequest.read(body, days);
    return desk.once(
        key,
        id,
        "review",
        asked,
        new ReviewPlacement(id, asked.on(), asked.outcome(), asked.otherEnvironment()));
  }

  @Operation(summary = "Settle the training that is due in a participation placement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = TrainingRequest.class)))
  @PostMapping("/training-offer")
  ResponseEntity<CommandResult> settleTraining(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = TrainingRequest.read(body, days);
    return desk.once(
        key, id, "training-offer", asked, new SettleTraining(id, asked.on(), asked.outcome()));
  }

  @Operation(summary = "Settle the premium for six months of a participation placement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = PremiumRequest.class)))
  @PostMapping("/premium")
  ResponseEntity<CommandResult> settlePremium(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = PremiumRequest.read(body, days);
    return desk.once(key, id, "premium", asked, new SettlePremium(id, asked.on(), asked.outcome()));
  }
}
