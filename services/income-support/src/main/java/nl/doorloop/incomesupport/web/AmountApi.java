package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.EntitlementCommand.EndNilPeriod;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReviseEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.StartNilPeriod;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawEntitlement;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.commands.CommandResult;
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

/** Decisions about how much an entitlement is, and its withdrawal back in time. */
@RestController
@RequestMapping(EntitlementApi.PATH + "/{id}")
class AmountApi {
  private final ServiceDesk desk;
  private final EntitlementDesk entitlements;
  private final Days days;

  AmountApi(ServiceDesk desk, EntitlementDesk entitlements, Days days) {
    this.desk = desk;
    this.entitlements = entitlements;
    this.days = days;
  }

  @Operation(summary = "Revise the amount of an entitlement from a day on, also back in time")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReviseRequest.class)))
  @PostMapping("/revise")
  ResponseEntity<CommandResult> revise(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReviseRequest.read(body, days);
    return entitlements.act(
        key,
        asked,
        new ReviseEntitlement(
            id, asked.from(), asked.monthlyAmount(), asked.reason(), days.today()));
  }

  @Operation(summary = "Withdraw an entitlement back to a day")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = WithdrawRequest.class)))
  @PostMapping("/withdraw")
  ResponseEntity<CommandResult> withdraw(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = WithdrawRequest.read(body, days);
    var despite = asked.despiteHandOver();
    var command = new WithdrawEntitlement(id, asked.from(), asked.ground(), days.today(), despite);
    return entitlements.end(key, asked, command, asked.from(), despite);
  }

  @Operation(summary = "Record that there is nothing to pay from a day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = FromRequest.class)))
  @PostMapping("/nil-period")
  ResponseEntity<CommandResult> startNilPeriod(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = FromRequest.read(body, days);
    return entitlements.act(key, asked, new StartNilPeriod(id, asked.from()));
  }

  @Operation(summary = "Record that an entitlement is paid again")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = FromRequest.class)))
  @PostMapping("/end-nil-period")
  ResponseEntity<CommandResult> endNilPeriod(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = FromRequest.read(body, days);
    return entitlements.act(key, asked, new EndNilPeriod(id, asked.from()));
  }
}
