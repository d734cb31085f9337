package nl.doorloop.incomesupport.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.incomesupport.domain.Notification;
import nl.doorloop.incomesupport.domain.NotificationCommand;
import nl.doorloop.incomesupport.domain.NotificationCommand.ReceiveEducationDocuments;
import nl.doorloop.incomesupport.domain.NotificationCommand.ReceiveNotification;
import nl.doorloop.incomesupport.domain.NotificationCommand.WaiveSearchPeriod;
import nl.doorloop.language.NotificationId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Notifications: somebody wants to apply; the search period of the young, and its waiver. */
@RestController
@RequestMapping(NotificationApi.PATH)
class NotificationApi {
  static final String PATH = "/v1/income-support/notifications";

  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  NotificationApi(ServiceDesk desk, Commands commands, CommandAnswers answers, Days days) {
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Record that somebody reported that they want to apply")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = NotificationRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> receive(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = NotificationRequest.read(body, days);
    desk.requireResident(asked.residentId());
    desk.requireMunicipality(asked.municipality());
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () -> {
          var id = new NotificationId(Ids.next());
          var receive =
              new ReceiveNotification(
                  id,
                  asked.residentId(),
                  asked.scheme(),
                  asked.on(),
                  asked.allUnder27(),
                  asked.somebodyUnder27(),
                  asked.exception(),
                  desk.organisation(),
                  asked.municipality());
          return new CommandResult(id.text(), commands.send(receive));
        });
  }

  @Operation(summary = "Let somebody apply before the search period is over")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OnRequest.class)))
  @PostMapping("/{id}/waive-search-period")
  ResponseEntity<CommandResult> waive(
      @PathVariable NotificationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OnRequest.read(body, days);
    return act(key, "/waive-search-period", asked, new WaiveSearchPeriod(id, asked.on()));
  }

  @Operation(summary = "Record that the documents about education came in")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = OnRequest.class)))
  @PostMapping("/{id}/education-documents")
  ResponseEntity<CommandResult> receiveDocuments(
      @PathVariable NotificationId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var asked = OnRequest.read(body, days);
    return act(key, "/education-documents", asked, new ReceiveEducationDocuments(id, asked.on()));
  }

  private ResponseEntity<CommandResult> act(
      @Nullable String key, String place, Object asked, NotificationCommand command) {
    var id = command.notificationId();
    return answers.once(
        key,
        new Asked(PATH + "/" + id + place, asked),
        PATH,
        () -> new CommandResult(id.text(), commands.send(command, this::requireReach)));
  }

  private void requireReach(Notification notification) {
    var received =
        Notification.received(notification).orElseThrow(() -> new NotFound("notification"));
    desk.requireResident(received.notification().residentId());
  }
}
