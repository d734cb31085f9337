package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.CourseCommand.EndStayAbroad;
import nl.doorloop.incomesupport.domain.CourseCommand.PayHolidayAllowance;
import nl.doorloop.incomesupport.domain.CourseCommand.ReceiveInformation;
import nl.doorloop.incomesupport.domain.CourseCommand.RequestInformation;
import nl.doorloop.incomesupport.domain.CourseCommand.RequestRepair;
import nl.doorloop.incomesupport.domain.CourseCommand.StartStayAbroad;
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

/** What happens in the course of an entitlement and leaves the right as it is. */
@RestController
@RequestMapping(EntitlementApi.PATH + "/{id}")
class CourseApi {
  private final ServiceDesk desk;
  private final EntitlementDesk entitlements;
  private final Days days;

  CourseApi(ServiceDesk desk, EntitlementDesk entitlements, Days days) {
    this.desk = desk;
    this.entitlements = entitlements;
    this.days = days;
  }

  @Operation(summary = "Ask to repair what led to a suspension")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = RepairRequest.class)))
  @PostMapping("/request-repair")
  ResponseEntity<CommandResult> requestRepair(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = RepairRequest.read(body, days);
    return entitlements.act(key, asked, new RequestRepair(id, asked.on(), asked.repairBy()));
  }

  @Operation(summary = "Record that a stay outside the Netherlands began")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = StayAbroadRequest.class)))
  @PostMapping("/stay-abroad")
  ResponseEntity<CommandResult> startStayAbroad(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = StayAbroadRequest.read(body, days);
    return entitlements.act(key, asked, new StartStayAbroad(id, asked.from(), asked.allowance()));
  }

  @Operation(summary = "Record the first day back in the Netherlands")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OnRequest.class)))
  @PostMapping("/end-stay-abroad")
  ResponseEntity<CommandResult> endStayAbroad(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OnRequest.read(body, days);
    return entitlements.act(key, asked, new EndStayAbroad(id, asked.on()));
  }

  @Operation(summary = "Record a payment of the holiday allowance")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = HolidayAllowanceRequest.class)))
  @PostMapping("/holiday-allowance")
  ResponseEntity<CommandResult> payHolidayAllowance(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = HolidayAllowanceRequest.read(body, days);
    return entitlements.act(
        key,
        asked,
        new PayHolidayAllowance(id, asked.amount(), asked.lastDay().plusDays(1), asked.on()));
  }

  @Operation(summary = "Ask an institution for information")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = InformationRequest.class)))
  @PostMapping("/request-information")
  ResponseEntity<CommandResult> requestInformation(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = InformationRequest.read(body, days);
    return entitlements.act(
        key, asked, new RequestInformation(id, asked.institution(), asked.on()));
  }

  @Operation(summary = "Record that an institution gave the information")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = InformationRequest.class)))
  @PostMapping("/receive-information")
  ResponseEntity<CommandResult> receiveInformation(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = InformationRequest.read(body, days);
    return entitlements.act(
        key, asked, new ReceiveInformation(id, asked.institution(), asked.on()));
  }
}
