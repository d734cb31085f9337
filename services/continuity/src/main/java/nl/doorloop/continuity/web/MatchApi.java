package nl.doorloop.continuity.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.doorloop.continuity.domain.ResidentCommand.JoinResidents;
import nl.doorloop.continuity.domain.ResidentCommand.SplitResidents;
import nl.doorloop.continuity.registry.Matches;
import nl.doorloop.continuity.registry.Matches.Match;
import nl.doorloop.continuity.registry.Registry;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
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

/** Provisional residents who may be somebody else: proposals, joining, splitting. */
@RestController
@RequestMapping(ResidentApi.PATH)
class MatchApi {
  private static final int PAGE = 100;
  private static final String BETWEEN = "_";

  private final ContinuityDesk desk;
  private final Scope scope;
  private final Matches matches;
  private final Registry registry;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  MatchApi(
      ContinuityDesk desk,
      Scope scope,
      Matches matches,
      Registry registry,
      Commands commands,
      CommandAnswers answers,
      Days days) {
    this.desk = desk;
    this.scope = scope;
    this.matches = matches;
    this.registry = registry;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  /**
   * One page of proposals.
   *
   * @param next the address of the next page; absent on the last
   */
  record Page(List<Match> items, @Nullable String next) {}

  /** An administrator sees all proposals, which name nobody; a case worker those in their scope. */
  @Operation(summary = "Provisional residents who may be somebody with a BSN")
  @GetMapping("/_matches")
  Page proposed(@RequestParam(required = false) @Nullable String after) {
    scope.requireRole(Role.ADMIN, Role.CASE_WORKER);
    var page = matches.proposed(after == null ? null : cursor(after), PAGE);
    var seen =
        CurrentCaller.get().is(Role.ADMIN) ? page : page.stream().filter(this::sees).toList();
    return new Page(seen, page.size() < PAGE ? null : address(page.getLast()));
  }

  @Operation(summary = "Confirm that a provisional resident is another one")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = JoinRequest.class)))
  @PostMapping("/{id}/join")
  ResponseEntity<CommandResult> join(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var into = JoinRequest.read(body).into();
    desk.requireResident(id);
    desk.requireResident(into);
    return answers.once(
        key,
        new Asked(ResidentApi.PATH + "/" + id + "/join", into),
        ResidentApi.PATH,
        () -> {
          var join =
              new JoinResidents(id, into, registry.isProvisional(id), registry.isProvisional(into));
          var events = commands.send(join);
          registry.joined(id, into);
          return new CommandResult(id.text(), events);
        });
  }

  @Operation(summary = "Say that two residents are not the same, for good")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SplitRequest.class)))
  @PostMapping("/{id}/split")
  ResponseEntity<CommandResult> split(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = SplitRequest.read(body);
    desk.requireResident(id);
    if (asked.from() != null) {
      desk.requireResident(asked.from());
    }
    return answers.once(
        key,
        new Asked(ResidentApi.PATH + "/" + id + "/split", asked),
        ResidentApi.PATH,
        () -> {
          var events = commands.send(new SplitResidents(id, asked.from()));
          registry.split(id, asked.from());
          return new CommandResult(id.text(), events);
        });
  }

  private boolean sees(Match match) {
    var today = days.today();
    return desk.sees(match.residentId(), today) && desk.sees(match.candidateResidentId(), today);
  }

  private static String address(Match last) {
    return ResidentApi.PATH
        + "/_matches?after="
        + last.residentId()
        + BETWEEN
        + last.candidateResidentId();
  }

  private static Match cursor(String after) {
    try {
      var ids = after.split(BETWEEN, -1);
      if (ids.length == 2) {
        return new Match(ResidentId.of(ids[0]), ResidentId.of(ids[1]));
      }
    } catch (InvalidValue e) {
      throw new InvalidInput("after", "must be taken from the field next of the page before");
    }
    throw new InvalidInput("after", "must be taken from the field next of the page before");
  }
}
