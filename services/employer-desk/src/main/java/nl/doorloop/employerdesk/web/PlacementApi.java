package nl.doorloop.employerdesk.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.employerdesk.domain.PlacementCommand.EndPlacement;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.SettleByPlacement;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.EndRequest;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Placements with employers: start and end. */
@RestController
@RequestMapping(PlacementApi.PATH)
class PlacementApi {
  static final String PATH = "/v1/placements";

  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final PlacementDesk placements;
  private final States states;
  private final SubsidyCheck check;
  private final Days days;

  PlacementApi(
      ServiceDesk desk,
      Commands commands,
      CommandAnswers answers,
      PlacementDesk placements,
      States states,
      SubsidyCheck check,
      Days days) {
    this.states = states;
    this.placements = placements;
    this.check = check;
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Start a placement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = PlacementRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> start(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = PlacementRequest.read(body, days);
    desk.requireResident(asked.residentId());
    desk.requireMunicipality(asked.municipality());
    var id = new ProvisionId(Ids.next());
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () -> {
          var command = asked.command(id, desk.organisation(), days.today());
          if (asked.wageCostSubsidy() != null) {
            check.require(command.placement());
          }
          var recorded = commands.send(command);
          return new CommandResult(id.text(), plus(recorded, settle(asked)));
        });
  }

  /** Who was proposed for the opening that this placement fills is placed by it. */
  private List<EventId> settle(PlacementRequest asked) {
    var id = asked.openingId();
    if (id == null) {
      return List.of();
    }
    var opening = Opening.posted(states.of(Opening.DECIDER, id.text()));
    if (opening.isEmpty()
        || asked.employerKvk() == null
        || !EmployerId.of(asked.employerKvk()).equals(opening.get().employerId())) {
      throw new InvalidInput("openingId", "must be an opening of this employer");
    }
    return commands.send(new SettleByPlacement(id, asked.residentId(), days.today()));
  }

  private static List<EventId> plus(List<EventId> some, List<EventId> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @Operation(summary = "End a placement")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EndRequest.class)))
  @PostMapping("/{id}/end")
  ResponseEntity<CommandResult> end(
      @PathVariable ProvisionId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    placements.requireCaseWorker();
    var asked = EndRequest.read(body, days);
    var command = new EndPlacement(id, asked.to(), asked.reason(), asked.despiteHandOver());
    return placements.once(key, id, "end", asked, command);
  }
}
