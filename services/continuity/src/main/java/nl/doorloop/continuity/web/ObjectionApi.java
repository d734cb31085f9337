package nl.doorloop.continuity.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.continuity.domain.Objection;
import nl.doorloop.continuity.domain.ObjectionCommand;
import nl.doorloop.continuity.domain.ObjectionCommand.DeferObjection;
import nl.doorloop.continuity.domain.ObjectionCommand.LodgeObjection;
import nl.doorloop.continuity.domain.ObjectionCommand.NotifyDecision;
import nl.doorloop.continuity.domain.ObjectionCommand.SettleObjection;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.NoticeId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Notices of decisions, and objections to them, by who works under the law of the decision. */
@RestController
class ObjectionApi {
  private static final String NOTICES = "/v1/notices";

  private final ContinuityDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  ObjectionApi(ContinuityDesk desk, Commands commands, CommandAnswers answers, Days days) {
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Record that a resident was told of a decision; answers with its identity")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = NoticeRequest.class)))
  @PostMapping(ResidentApi.PATH + "/{id}/notices")
  ResponseEntity<CommandResult> notifyDecision(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = NoticeRequest.read(body, days);
    desk.requireResident(id);
    requireFramework(asked.framework());
    var place = ResidentApi.PATH + "/" + id + "/notices";
    return answers.once(
        key,
        new Asked(place, asked),
        NOTICES,
        () -> {
          var notice = new NoticeId(Ids.next());
          var told =
              new NotifyDecision(
                  notice, id, asked.framework(), asked.kind(), asked.on(), asked.objectBy());
          return new CommandResult(notice.text(), commands.send(told));
        });
  }

  @Operation(summary = "Record that somebody objects to a decision")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ObjectionRequest.class)))
  @PostMapping(NOTICES + "/{id}/object")
  ResponseEntity<CommandResult> object(
      @PathVariable NoticeId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ObjectionRequest.read(body, days);
    return act(key, "/object", asked, new LodgeObjection(id, asked.on(), asked.decideBy()));
  }

  @Operation(summary = "Record that deciding on an objection takes longer")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = DeferRequest.class)))
  @PostMapping(NOTICES + "/{id}/defer")
  ResponseEntity<CommandResult> defer(
      @PathVariable NoticeId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = DeferRequest.read(body, days);
    return act(key, "/defer", asked, new DeferObjection(id, asked.on(), asked.until()));
  }

  @Operation(summary = "Record what came of an objection")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ObjectionOutcomeRequest.class)))
  @PostMapping(NOTICES + "/{id}/settle")
  ResponseEntity<CommandResult> settle(
      @PathVariable NoticeId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ObjectionOutcomeRequest.read(body, days);
    return act(key, "/settle", asked, new SettleObjection(id, asked.on(), asked.outcome()));
  }

  private ResponseEntity<CommandResult> act(
      @Nullable String key, String what, Object asked, ObjectionCommand command) {
    var id = command.noticeId();
    return answers.once(
        key,
        new Asked(NOTICES + "/" + id + what, asked),
        NOTICES,
        () -> new CommandResult(id.text(), commands.send(command, this::requireReach)));
  }

  private void requireReach(Objection objection) {
    var notice = Objection.notice(objection).orElseThrow(() -> new NotFound("notice"));
    desk.requireResident(notice.residentId());
    requireFramework(notice.framework());
  }

  private static void requireFramework(LegalFramework framework) {
    if (!CurrentCaller.get().frameworks().contains(framework)) {
      throw new NotAllowed("You do not work under this law.");
    }
  }
}
