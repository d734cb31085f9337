package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import nl.doorloop.incomesupport.domain.ApplicationCommand.CompleteApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.GrantApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LodgeApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RejectApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequestCompletion;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.feed.ResidentDirectory;
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

/** Applications: lodge, ask to complete, complete, grant, reject. */
@RestController
@RequestMapping(ApplicationApi.PATH)
class ApplicationApi {
  static final String PATH = "/v1/income-support/applications";

  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final ApplicationDesk applications;
  private final Before before;
  private final OtherEntitlements others;
  private final ResidentDirectory directory;
  private final Days days;

  ApplicationApi(
      ServiceDesk desk,
      Commands commands,
      CommandAnswers answers,
      ApplicationDesk applications,
      Before before,
      OtherEntitlements others,
      ResidentDirectory directory,
      Days days) {
    this.directory = directory;
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.applications = applications;
    this.before = before;
    this.others = others;
    this.days = days;
  }

  @Operation(summary = "Lodge an application")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = LodgeRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> lodge(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = LodgeRequest.read(body, days);
    desk.requireResident(asked.residentId());
    desk.requireMunicipality(asked.municipality());
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () -> {
          var id = new ApplicationId(Ids.next());
          var lodge =
              new LodgeApplication(
                  id,
                  asked.residentId(),
                  asked.scheme(),
                  asked.receivedOn(),
                  desk.organisation(),
                  asked.municipality(),
                  before.notification(asked.notificationId()),
                  before.predecessor(asked.predecessorId()),
                  before.rejection(asked.rejectedApplicationId()),
                  directory.samePerson(asked.residentId()));
          return new CommandResult(id.text(), commands.send(lodge));
        });
  }

  @Operation(summary = "Ask the applicant to complete an application; its term stands still")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = SuspendTermRequest.class)))
  @PostMapping("/{id}/suspend-term")
  ResponseEntity<CommandResult> suspendTerm(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = SuspendTermRequest.read(body, days);
    return applications.act(
        key, "/suspend-term", asked, new RequestCompletion(id, asked.on(), asked.completeBy()));
  }

  @Operation(summary = "Record that an application was completed; its term runs on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OnRequest.class)))
  @PostMapping("/{id}/complete")
  ResponseEntity<CommandResult> complete(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OnRequest.read(body, days);
    return applications.act(key, "/complete", asked, new CompleteApplication(id, asked.on()));
  }

  /** The application is granted and its entitlement begins, both or neither. */
  @Operation(summary = "Grant an application; answers with the entitlement that follows")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = GrantRequest.class)))
  @PostMapping("/{id}/grant")
  ResponseEntity<CommandResult> grant(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = GrantRequest.read(body, days);
    var lodged = applications.lodged(id);
    return answers.once(
        key,
        new Asked(PATH + "/" + id + "/grant", asked),
        EntitlementApi.PATH,
        () -> {
          var provision = new ProvisionId(Ids.next());
          var today = days.today();
          var events =
              new ArrayList<>(
                  commands.send(
                      new GrantApplication(
                          id, provision, asked.from(), today, asked.backdatingGround())));
          others.requireNone(lodged.residentId(), lodged.scheme(), asked.period());
          events.addAll(commands.send(asked.entitlement(provision, lodged, today)));
          return new CommandResult(provision.text(), events);
        });
  }

  @Operation(summary = "Reject an application")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = RejectRequest.class)))
  @PostMapping("/{id}/reject")
  ResponseEntity<CommandResult> reject(
      @PathVariable ApplicationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = RejectRequest.read(body, days);
    return applications.act(
        key, "/reject", asked, new RejectApplication(id, asked.ground(), asked.on()));
  }
}
