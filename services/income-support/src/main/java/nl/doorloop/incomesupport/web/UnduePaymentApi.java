package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.CourseCommand.DecideReclaim;
import nl.doorloop.incomesupport.domain.CourseCommand.RecordUnduePayment;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReclaimId;
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

/** Aid that was paid unduly, and whether it is reclaimed. */
@RestController
@RequestMapping(EntitlementApi.PATH + "/{id}/undue-payments")
class UnduePaymentApi {
  private final ServiceDesk desk;
  private final EntitlementDesk entitlements;
  private final Days days;

  UnduePaymentApi(ServiceDesk desk, EntitlementDesk entitlements, Days days) {
    this.desk = desk;
    this.entitlements = entitlements;
    this.days = days;
  }

  @Operation(summary = "Record that aid was paid unduly; answers with its identity")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = UnduePaymentRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> found(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = UnduePaymentRequest.read(body, days);
    return entitlements.make(
        key,
        id,
        "/undue-payments",
        asked,
        (reclaim, _) ->
            new RecordUnduePayment(
                id,
                new ReclaimId(reclaim),
                asked.ground(),
                asked.amount(),
                asked.from(),
                asked.lastDay().plusDays(1),
                asked.on()));
  }

  @Operation(summary = "Decide whether an undue payment is reclaimed")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReclaimRequest.class)))
  @PostMapping("/{reclaimId}/decide")
  ResponseEntity<CommandResult> decide(
      @PathVariable ProvisionId id,
      @PathVariable ReclaimId reclaimId,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReclaimRequest.read(body, days);
    return entitlements.act(
        key,
        reclaimId.text(),
        asked,
        new DecideReclaim(id, reclaimId, asked.on(), asked.reclaimed(), asked.waiver()));
  }
}
