package nl.doorloop.shelteredwork.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.security.ResidentPlaces;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EndEntry;
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
 * Entries in the target-group register, which UWV keeps: recorded here, not decided. A resident has
 * one at a time, so their own id names it.
 */
@RestController
@RequestMapping(RegisterApi.PATH)
class RegisterApi {
  static final String PATH = "/v1/sheltered-work/register-entries";

  private final ServiceDesk desk;
  private final Eligibilities eligibilities;
  private final Days days;
  private final ResidentPlaces places;

  RegisterApi(ServiceDesk desk, Eligibilities eligibilities, Days days, ResidentPlaces places) {
    this.desk = desk;
    this.eligibilities = eligibilities;
    this.days = days;
    this.places = places;
  }

  @Operation(summary = "Record an entry in the target-group register")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EntryRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> record(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = EntryRequest.read(body, days);
    desk.requireResident(asked.residentId());
    var municipality = municipality(asked);
    var provision = new ProvisionId(Ids.next());
    return eligibilities.begin(
        key,
        PATH,
        municipality,
        asked,
        asked.command(provision, desk.organisation(), municipality, days.today()));
  }

  private Municipality municipality(EntryRequest asked) {
    return asked.municipality() == null
        ? places
            .municipalityOf(asked.residentId(), days.today())
            .orElseThrow(() -> new NotFound("resident"))
        : asked.municipality();
  }

  @Operation(summary = "Record that an entry ended")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EndEntryRequest.class)))
  @PostMapping("/{id}/end")
  ResponseEntity<CommandResult> end(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = EndEntryRequest.read(body, days);
    return eligibilities.act(key, PATH, asked, new EndEntry(id, asked.lastDay().plusDays(1)));
  }
}
