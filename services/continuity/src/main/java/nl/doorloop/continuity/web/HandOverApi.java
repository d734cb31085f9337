package nl.doorloop.continuity.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.continuity.domain.HandOverCommand.AcceptHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.OfferHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RefuseHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.StartHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.WithdrawHandOver;
import nl.doorloop.continuity.handovers.HandOverSettings;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Organisation;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Hand-overs between the two organisations: offer, answer, take back, start. */
@RestController
@RequestMapping(HandOverApi.PATH)
class HandOverApi {
  static final String PATH = "/v1/hand-overs";

  private final HandOverDesk desk;
  private final HandOverSettings settings;
  private final Days days;

  HandOverApi(HandOverDesk desk, HandOverSettings settings, Days days) {
    this.desk = desk;
    this.settings = settings;
    this.days = days;
  }

  @Operation(summary = "The hand-overs that are open, the oldest first")
  @GetMapping
  HandOversAnswer open(@RequestParam(required = false) @Nullable HandOverId after) {
    desk.requireCaseWorker();
    return desk.open(after, days.today());
  }

  @Operation(summary = "How a hand-over stands")
  @GetMapping("/{id}")
  HandOverAnswer get(@PathVariable HandOverId id) {
    desk.requireCaseWorker();
    return HandOverAnswer.of(desk.find(id), days.today());
  }

  @Operation(summary = "Offer a resident to another organisation")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OfferRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> offer(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OfferRequest.read(body, days);
    var by = CurrentCaller.get().organisation();
    var sender = asked.sender() == null ? by : asked.sender();
    if (sender == null) {
      throw new InvalidInput("sender", "is required of somebody who is bound to no organisation");
    }
    var answerBy =
        asked.answerBy() == null
            ? settings.answerBy(asked.receiver(), asked.on())
            : asked.answerBy();
    var command =
        new OfferHandOver(
            asked.residentId(),
            new HandOverId(Ids.next()),
            by,
            sender,
            asked.receiver(),
            asked.aim(),
            asked.parts(),
            asked.on(),
            answerBy,
            asked.proposedStart());
    return desk.offer(key, asked, command);
  }

  @Operation(summary = "Accept what was offered, with a lead and a first appointment")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AcceptRequest.class)))
  @PostMapping("/{id}/accept")
  ResponseEntity<CommandResult> accept(
      @PathVariable HandOverId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = AcceptRequest.read(body, days);
    return desk.act(
        key,
        id,
        "accept",
        asked,
        resident ->
            new AcceptHandOver(
                resident, id, by(), asked.on(), asked.lead(), asked.firstAppointment()));
  }

  @Operation(summary = "Refuse what was offered, perhaps with another day")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = TurnDownRequest.class)))
  @PostMapping("/{id}/refuse")
  ResponseEntity<CommandResult> refuse(
      @PathVariable HandOverId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = TurnDownRequest.read(body, days);
    return desk.act(
        key,
        id,
        "refuse",
        asked,
        resident ->
            new RefuseHandOver(
                resident, id, by(), asked.on(), asked.reason(), asked.counterProposal()));
  }

  @Operation(summary = "Take an offer back before the receiver has started")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = TakeBackRequest.class)))
  @PostMapping("/{id}/withdraw")
  ResponseEntity<CommandResult> withdraw(
      @PathVariable HandOverId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = TakeBackRequest.read(body, days);
    return desk.act(
        key,
        id,
        "withdraw",
        asked,
        resident -> new WithdrawHandOver(resident, id, by(), asked.on()));
  }

  @Operation(summary = "Record that the receiver has started and is responsible from that day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = StartRequest.class)))
  @PostMapping("/{id}/start")
  ResponseEntity<CommandResult> start(
      @PathVariable HandOverId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = StartRequest.read(body, days);
    return desk.act(
        key,
        id,
        "start",
        asked,
        resident -> new StartHandOver(resident, id, by(), asked.on(), asked.provisions()));
  }

  private static @Nullable Organisation by() {
    return CurrentCaller.get().organisation();
  }
}
