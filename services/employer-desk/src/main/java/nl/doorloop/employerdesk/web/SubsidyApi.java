package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndWageCostSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.FixWageValue;
import nl.doorloop.employerdesk.domain.DuringPlacement.GrantWageCostSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.InterruptSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.ResumeSubsidy;
import nl.doorloop.employerdesk.domain.Placement;
import nl.doorloop.employerdesk.domain.SubsidyYear;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.EndRequest;
import nl.doorloop.platform.parameters.ParameterTable;
import nl.doorloop.platform.web.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The wage value of a job and the wage cost subsidy for it. */
@RestController
@RequestMapping(PlacementApi.PATH + "/{id}")
class SubsidyApi {
  private final PlacementDesk desk;
  private final SubsidyCheck check;
  private final States states;
  private final ParameterTable parameters;
  private final Days days;

  SubsidyApi(
      PlacementDesk desk, SubsidyCheck check, States states, ParameterTable parameters, Days days) {
    this.states = states;
    this.parameters = parameters;
    this.desk = desk;
    this.check = check;
    this.days = days;
  }

  /** The amounts of all years of all subsidies of one job. */
  record SubsidyYears(List<SubsidyYear> items) {}

  @Operation(summary = "What the wage cost subsidies of a job amount to, year by year")
  @GetMapping("/subsidy-amounts")
  SubsidyYears amounts(@PathVariable ProvisionId id) {
    desk.requireCaseWorker();
    var placement = states.of(Placement.DECIDER, id.text());
    desk.requireReach(placement);
    return new SubsidyYears(
        Placement.subsidyYears(placement, parameters.parameters(), days.today()));
  }

  @Operation(summary = "Record the wage value that was fixed")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = WageValueRequest.class)))
  @PostMapping("/wage-value")
  ResponseEntity<CommandResult> fixWageValue(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = WageValueRequest.read(body, days);
    return desk.once(
        key,
        id,
        "wage-value",
        asked,
        new FixWageValue(id, asked.percentage(), asked.on(), asked.expert()));
  }

  @Operation(summary = "Grant a wage cost subsidy")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SubsidyRequest.class)))
  @PostMapping("/wage-cost-subsidy")
  ResponseEntity<CommandResult> grant(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = SubsidyRequest.read(body, days);
    return desk.once(
        key,
        id,
        "wage-cost-subsidy",
        asked,
        command(id, asked),
        placement -> check.require(placement, asked.from()));
  }

  @Operation(summary = "Interrupt a wage cost subsidy while UWV pays in sickness (no-risk policy)")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = FromRequest.class)))
  @PostMapping("/wage-cost-subsidy/interrupt")
  ResponseEntity<CommandResult> interrupt(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = FromRequest.read(body, days);
    var command = new InterruptSubsidy(id, asked.from());
    return desk.once(key, id, "wage-cost-subsidy/interrupt", asked, command);
  }

  @Operation(summary = "Resume a wage cost subsidy that was interrupted")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = FromRequest.class)))
  @PostMapping("/wage-cost-subsidy/resume")
  ResponseEntity<CommandResult> resume(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = FromRequest.read(body, days);
    var command = new ResumeSubsidy(id, asked.from());
    return desk.once(key, id, "wage-cost-subsidy/resume", asked, command);
  }

  @Operation(summary = "End a wage cost subsidy")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EndRequest.class)))
  @PostMapping("/wage-cost-subsidy/end")
  ResponseEntity<CommandResult> end(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = EndRequest.read(body, days);
    return desk.once(
        key,
        id,
        "wage-cost-subsidy/end",
        asked,
        new EndWageCostSubsidy(id, asked.to(), asked.reason(), asked.despiteHandOver()));
  }

  private static GrantWageCostSubsidy command(ProvisionId id, SubsidyRequest asked) {
    return new GrantWageCostSubsidy(
        id, new ProvisionId(Ids.next()), asked.ground(), asked.from(), asked.on());
  }
}
