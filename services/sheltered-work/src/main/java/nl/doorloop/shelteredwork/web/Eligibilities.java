package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.shelteredwork.domain.Eligibility;
import nl.doorloop.shelteredwork.domain.EligibilityCommand;
import nl.doorloop.shelteredwork.domain.IndicationStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends a command about what a resident may use, where the caller may reach that resident. */
@Component
class Eligibilities {
  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final States states;

  Eligibilities(ServiceDesk desk, Commands commands, CommandAnswers answers, States states) {
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.states = states;
  }

  /** Begins something; the caller works for its municipality. */
  ResponseEntity<CommandResult> begin(
      @Nullable String key,
      String place,
      Municipality municipality,
      Object asked,
      EligibilityCommand command) {
    desk.requireResident(command.residentId());
    desk.requireMunicipality(municipality);
    return send(key, place, place, asked, command);
  }

  /** Goes on with something; a resident has one of each at a time, so they name it. */
  ResponseEntity<CommandResult> act(
      @Nullable String key, String place, Object asked, EligibilityCommand command) {
    desk.requireResident(command.residentId());
    var what = place + "/" + command.residentId() + " " + command.getClass().getSimpleName();
    return send(key, what, place, asked, command);
  }

  IndicationStanding indicationOf(ResidentId resident, LocalDate on) {
    return states.of(Eligibility.DECIDER, resident.text()).indicationOn(on);
  }

  /** What is known of a resident now. */
  Eligibility of(ResidentId resident) {
    return states.of(Eligibility.DECIDER, resident.text());
  }

  private ResponseEntity<CommandResult> send(
      @Nullable String key, String what, String place, Object asked, EligibilityCommand command) {
    return answers.once(
        key,
        new Asked(what, asked),
        place,
        () -> new CommandResult(command.residentId().text(), commands.send(command)));
  }
}
