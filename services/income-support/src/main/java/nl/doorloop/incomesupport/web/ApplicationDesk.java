package nl.doorloop.incomesupport.web;

import nl.doorloop.incomesupport.domain.Application;
import nl.doorloop.incomesupport.domain.ApplicationCommand;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The applications that the caller may reach. */
@Component
class ApplicationDesk {
  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final States states;

  ApplicationDesk(ServiceDesk desk, Commands commands, CommandAnswers answers, States states) {
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.states = states;
  }

  /**
   * @throws NotFound where there is none that the caller may reach
   */
  ApplicationLodged lodged(ApplicationId id) {
    var lodged =
        Application.lodged(states.of(Application.DECIDER, id.text()))
            .orElseThrow(() -> new NotFound("application"));
    desk.requireResident(lodged.residentId());
    return lodged;
  }

  /**
   * Does it, once per key.
   *
   * @param place the word of the act in its address
   */
  ResponseEntity<CommandResult> act(
      @Nullable String key, String place, Object asked, ApplicationCommand command) {
    var id = command.applicationId();
    lodged(id);
    return answers.once(
        key,
        new Asked(ApplicationApi.PATH + "/" + id + place, asked),
        ApplicationApi.PATH,
        () -> new CommandResult(id.text(), commands.send(command)));
  }
}
