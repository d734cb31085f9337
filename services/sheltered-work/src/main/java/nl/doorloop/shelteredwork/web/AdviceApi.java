package nl.doorloop.shelteredwork.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.Days;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.DecideShelteredWork;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EnterWaitingList;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.LeaveWaitingList;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.ReceiveAdvice;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.StartBridging;
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
 * Advice of UWV on sheltered work and what follows: receipt, decision, waiting list, bridging. A
 * resident has one at a time, so their own id names it.
 */
@RestController
@RequestMapping(AdviceApi.PATH)
class AdviceApi {
  static final String PATH = "/v1/sheltered-work/advice";

  private final ServiceDesk desk;
  private final Eligibilities eligibilities;
  private final Days days;

  AdviceApi(ServiceDesk desk, Eligibilities eligibilities, Days days) {
    this.desk = desk;
    this.eligibilities = eligibilities;
    this.days = days;
  }

  @Operation(summary = "Ask UWV for advice on sheltered work")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AdviceRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> request(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = AdviceRequest.read(body, days);
    return eligibilities.begin(
        key, PATH, asked.municipality(), asked, asked.command(desk.organisation()));
  }

  @Operation(summary = "Record the advice of UWV")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReceiveRequest.class)))
  @PostMapping("/{id}/receive")
  ResponseEntity<CommandResult> receive(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReceiveRequest.read(body, days);
    return eligibilities.act(
        key,
        PATH,
        asked,
        new ReceiveAdvice(
            id,
            asked.on(),
            asked.positive(),
            asked.ground(),
            desk.organisation(),
            asked.shortcut()));
  }

  @Operation(summary = "Decide whether somebody can work in a sheltered setting only")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = DecideRequest.class)))
  @PostMapping("/{id}/decide")
  ResponseEntity<CommandResult> decide(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = DecideRequest.read(body, days);
    return eligibilities.act(
        key,
        PATH,
        asked,
        new DecideShelteredWork(
            id,
            new ProvisionId(Ids.next()),
            asked.on(),
            asked.established(),
            asked.deviatesBecauseCareless(),
            days.today(),
            desk.organisation()));
  }

  @Operation(summary = "Place somebody on the waiting list")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = DayRequest.class)))
  @PostMapping("/{id}/waiting-list")
  ResponseEntity<CommandResult> enterWaitingList(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = DayRequest.read(body, days);
    return eligibilities.act(
        key, PATH, asked, new EnterWaitingList(id, asked.from(), desk.organisation()));
  }

  @Operation(summary = "Somebody no longer waits")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = LeaveWaitingListRequest.class)))
  @PostMapping("/{id}/waiting-list/leave")
  ResponseEntity<CommandResult> leaveWaitingList(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = LeaveWaitingListRequest.read(body, days);
    return eligibilities.act(
        key,
        PATH,
        asked,
        new LeaveWaitingList(id, asked.on(), asked.reason(), desk.organisation()));
  }

  @Operation(summary = "Offer something until the job starts")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = BridgingRequest.class)))
  @PostMapping("/{id}/bridging")
  ResponseEntity<CommandResult> bridge(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = BridgingRequest.read(body, days);
    return eligibilities.act(
        key, PATH, asked, new StartBridging(id, asked.from(), asked.kind(), desk.organisation()));
  }
}
