package nl.doorloop.shelteredwork.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.organisation.EndRequest;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.Days;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EndIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.NotRenewIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RenewIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RequestReassessment;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.WithdrawIndication;
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
 * Wsw indications: record, ask for another, renew, withdraw, lapse. A resident has one at a time,
 * so their own id names it.
 */
@RestController
@RequestMapping(IndicationApi.PATH)
class IndicationApi {
  static final String PATH = "/v1/sheltered-work/indications";

  private final ServiceDesk desk;
  private final Eligibilities eligibilities;
  private final Days days;

  IndicationApi(ServiceDesk desk, Eligibilities eligibilities, Days days) {
    this.desk = desk;
    this.eligibilities = eligibilities;
    this.days = days;
  }

  @Operation(summary = "Record a Wsw indication")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = IndicationRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> record(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = IndicationRequest.read(body, days);
    var provision = new ProvisionId(Ids.next());
    return eligibilities.begin(
        key,
        PATH,
        asked.municipality(),
        asked,
        asked.command(provision, desk.organisation(), days.today()));
  }

  @Operation(summary = "Ask UWV for another indication")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReassessRequest.class)))
  @PostMapping("/{id}/reassess")
  ResponseEntity<CommandResult> reassess(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReassessRequest.read(body, days);
    return eligibilities.act(key, PATH, asked, new RequestReassessment(id, asked.requestedOn()));
  }

  @Operation(summary = "Record that an indication goes on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = RenewRequest.class)))
  @PostMapping("/{id}/renew")
  ResponseEntity<CommandResult> renew(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = RenewRequest.read(body, days);
    return eligibilities.act(
        key,
        PATH,
        asked,
        new RenewIndication(id, asked.decidedOn(), Days.after(asked.lastDay()), asked.category()));
  }

  @Operation(summary = "Record that UWV decided that somebody no longer belongs to the group")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = NotRenewRequest.class)))
  @PostMapping("/{id}/not-renew")
  ResponseEntity<CommandResult> notRenew(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = NotRenewRequest.read(body, days);
    return eligibilities.act(
        key, PATH, asked, new NotRenewIndication(id, asked.decidedOn(), asked.finalOn()));
  }

  @Operation(summary = "Record that an indication was withdrawn")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = WithdrawRequest.class)))
  @PostMapping("/{id}/withdraw")
  ResponseEntity<CommandResult> withdraw(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = WithdrawRequest.read(body, days);
    return eligibilities.act(
        key, PATH, asked, new WithdrawIndication(id, asked.on(), asked.ground()));
  }

  @Operation(summary = "Record that an indication lapsed at pension age or death")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EndRequest.class)))
  @PostMapping("/{id}/end")
  ResponseEntity<CommandResult> end(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = EndRequest.read(body, days);
    return eligibilities.act(
        key, PATH, asked, new EndIndication(id, asked.lastDay().plusDays(1), asked.reason()));
  }
}
