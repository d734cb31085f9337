package nl.doorloop.continuity.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.continuity.domain.ResidentCommand.AgreeReturn;
import nl.doorloop.continuity.domain.ResidentCommand.ProposeReturn;
import nl.doorloop.continuity.domain.ResidentCommand.WaiveReturn;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
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

/** Ways back from a step: agreed, used, or known not to exist. */
@RestController
@RequestMapping(ResidentApi.PATH + "/{id}")
class ReturnApi {
  private static final String AGREEMENTS = "/return-agreements";
  private static final String WAIVERS = "/return-waivers";
  private static final String RETURNS = "/returns";

  private final ContinuityDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  ReturnApi(ContinuityDesk desk, Commands commands, CommandAnswers answers, Days days) {
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Agree a way back from a step")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReturnAgreementRequest.class)))
  @PostMapping(AGREEMENTS)
  ResponseEntity<CommandResult> agree(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReturnAgreementRequest.read(body, days);
    desk.requireResident(id);
    var place = ResidentApi.PATH + "/" + id + AGREEMENTS;
    return answers.once(
        key,
        new Asked(place, asked),
        place,
        () -> {
          var agreement = new AgreementId(Ids.next());
          var command =
              new AgreeReturn(
                  id,
                  agreement,
                  asked.provisionId(),
                  asked.returnOn(),
                  asked.guarantor(),
                  asked.reinstatable(),
                  asked.legalGround());
          return new CommandResult(agreement.text(), commands.send(command));
        });
  }

  @Operation(
      summary =
          "Propose to reinstate what a return agreement names, because somebody fell back within"
              + " it; answers with the proposal that the owning services decide about")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReturnRequest.class)))
  @PostMapping(RETURNS)
  ResponseEntity<CommandResult> propose(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReturnRequest.read(body, days);
    desk.requireResident(id);
    var place = ResidentApi.PATH + "/" + id + RETURNS;
    return answers.once(
        key,
        new Asked(place, asked),
        place,
        () -> {
          var proposal = new ReturnId(Ids.next());
          var command =
              new ProposeReturn(
                  id,
                  proposal,
                  asked.agreementId(),
                  asked.fellBackOn(),
                  asked.provisions(),
                  asked.reason());
          return new CommandResult(proposal.text(), commands.send(command));
        });
  }

  @Operation(summary = "Record that no way back exists and that the resident knows")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReturnWaiverRequest.class)))
  @PostMapping(WAIVERS)
  ResponseEntity<CommandResult> waive(
      @PathVariable ResidentId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = ReturnWaiverRequest.read(body, days);
    desk.requireResident(id);
    return answers.once(
        key,
        new Asked(ResidentApi.PATH + "/" + id + WAIVERS, asked),
        ResidentApi.PATH,
        () ->
            new CommandResult(
                id.text(),
                commands.send(new WaiveReturn(id, asked.provisionId(), asked.informedOn()))));
  }
}
