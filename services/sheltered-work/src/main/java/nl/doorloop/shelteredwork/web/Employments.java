package nl.doorloop.shelteredwork.web;

import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.handovers.NamedProvisions;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.shelteredwork.domain.Employment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends a command to an employment or day activities that the caller may reach. */
@Component
class Employments {
  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final NamedProvisions named;

  Employments(ServiceDesk desk, Commands commands, CommandAnswers answers, NamedProvisions named) {
    this.named = named;
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
  }

  /**
   * @param place the address of those with these modalities; others are not found there
   * @throws NotFound when there is none with this id, here or for this caller
   */
  ResponseEntity<CommandResult> act(
      @Nullable String key,
      String place,
      Modalities modalities,
      Object asked,
      EmploymentCommand command) {
    var what = place + "/" + command.provisionId() + " " + command.getClass().getSimpleName();
    return answers.once(
        key,
        new Asked(what, asked),
        place,
        () ->
            new CommandResult(
                command.provisionId().text(),
                commands.send(command, (Employment now) -> check(now, modalities, command))));
  }

  private void check(Employment now, Modalities modalities, EmploymentCommand command) {
    requireReach(now, modalities);
    if (command instanceof EndEmployment end) {
      named.requireMayEnd(end.provisionId(), end.to(), end.despiteHandOver());
    }
  }

  private void requireReach(Employment employment, Modalities modalities) {
    var contract =
        Employment.contractOf(employment)
            .filter(c -> modalities.contains(c.placeOn(c.from()).modality()))
            .orElseThrow(() -> new NotFound("employment"));
    desk.requireResident(contract.residentId());
  }

  /** Begins one; the caller may reach its resident and works for its municipality. */
  ResponseEntity<CommandResult> start(
      @Nullable String key, String place, Object asked, EmploymentCommand.StartEmployment start) {
    desk.requireResident(start.residentId());
    desk.requireMunicipality(start.municipality());
    return answers.once(
        key,
        new Asked(place, asked),
        place,
        () -> new CommandResult(start.provisionId().text(), commands.send(start)));
  }
}
