package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.ClaimCommand;
import nl.doorloop.incomesupport.domain.ClaimCommand.GrantSupplement;
import nl.doorloop.incomesupport.domain.ClaimCommand.RequestCapacity;
import nl.doorloop.incomesupport.domain.ClaimCommand.SettleCapacity;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.organisation.ServiceDesk;
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
 * The individual income supplement, and what is established about somebody's capacity to work. A
 * resident has one of each at a time, so their own id names it.
 */
@RestController
@RequestMapping("/v1/income-support")
class ClaimApi {
  private static final String SUPPLEMENTS = "/v1/income-support/supplements";
  private static final String CAPACITY = "/v1/income-support/capacity-requests";

  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final ClaimsElsewhere elsewhere;
  private final Days days;

  ClaimApi(
      ServiceDesk desk,
      Commands commands,
      CommandAnswers answers,
      ClaimsElsewhere elsewhere,
      Days days) {
    this.elsewhere = elsewhere;
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Grant an individual income supplement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SupplementRequest.class)))
  @PostMapping("/supplements")
  ResponseEntity<CommandResult> grant(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = SupplementRequest.read(body, days);
    desk.requireResident(asked.residentId());
    desk.requireMunicipality(asked.municipality());
    return send(
        key,
        SUPPLEMENTS,
        SUPPLEMENTS,
        asked,
        new GrantSupplement(
            asked.residentId(),
            asked.amount(),
            asked.appliedOn(),
            asked.on(),
            desk.organisation(),
            asked.municipality(),
            elsewhere.of(asked.residentId())));
  }

  @Operation(summary = "Record that somebody asked what their capacity to work is")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = CapacityRequest.class)))
  @PostMapping("/capacity-requests")
  ResponseEntity<CommandResult> request(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = CapacityRequest.read(body, days);
    desk.requireResident(asked.residentId());
    desk.requireMunicipality(asked.municipality());
    return send(
        key,
        CAPACITY,
        CAPACITY,
        asked,
        new RequestCapacity(
            asked.residentId(),
            asked.kind(),
            asked.requestedBy(),
            asked.requestedOn(),
            desk.organisation(),
            asked.municipality(),
            elsewhere.of(asked.residentId())));
  }

  @Operation(summary = "Decide what the capacity is, or record what UWV answered")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = CapacitySettleRequest.class)))
  @PostMapping("/capacity-requests/{id}/{kind}/settle")
  ResponseEntity<CommandResult> settle(
      @PathVariable ResidentId id,
      @PathVariable CapacityKind kind,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = CapacitySettleRequest.read(body, days);
    desk.requireResident(id);
    return send(
        key,
        CAPACITY + "/" + id + "/" + kind,
        CAPACITY,
        asked,
        new SettleCapacity(id, kind, asked.on(), asked.established()));
  }

  private ResponseEntity<CommandResult> send(
      @Nullable String key, String what, String place, Object asked, ClaimCommand command) {
    return answers.once(
        key,
        new Asked(what, asked),
        place,
        () -> new CommandResult(command.residentId().text(), commands.send(command)));
  }
}
