package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.returns.ProposedReturn;
import nl.doorloop.platform.security.ResidentPlaces;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.shelteredwork.domain.Contract;
import nl.doorloop.shelteredwork.domain.Employment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.DeclineReinstatement;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ReinstateEmployment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is decided about employments that ended, as far as the caller may reach them. */
@Component
class ReinstatementDesk {
  private final ServiceDesk desk;
  private final ResidentPlaces places;
  private final Eligibilities eligibilities;
  private final States states;
  private final Commands commands;
  private final CommandAnswers answers;

  ReinstatementDesk(
      ServiceDesk desk,
      ResidentPlaces places,
      Eligibilities eligibilities,
      States states,
      Commands commands,
      CommandAnswers answers) {
    this.desk = desk;
    this.places = places;
    this.eligibilities = eligibilities;
    this.states = states;
    this.commands = commands;
    this.answers = answers;
  }

  /**
   * @throws NotFound where there is none that the caller may reach
   */
  Contract earlier(ProvisionId id) {
    var contract =
        Employment.contractOf(states.of(Employment.DECIDER, id.text()))
            .orElseThrow(() -> new NotFound("employment"));
    desk.requireResident(contract.residentId());
    return contract;
  }

  ReinstateEmployment command(
      ProvisionId id,
      Contract earlier,
      ProposedReturn proposal,
      ReinstateRequest asked,
      LocalDate today) {
    var resident = earlier.residentId();
    return new ReinstateEmployment(
        proposal.returnId(),
        id,
        earlier,
        proposal.fellBackOn(),
        asked.from(),
        asked.hoursPerWeek(),
        asked.firstPayDate(),
        desk.organisation(),
        places.municipalityOf(resident, asked.from()).orElseThrow(() -> new NotFound("resident")),
        today,
        eligibilities.indicationOf(resident, asked.from()),
        asked.indicationKnownElsewhere());
  }

  ResponseEntity<CommandResult> reinstate(
      @Nullable String key, Object asked, ReinstateEmployment command) {
    desk.requireMunicipality(command.municipality());
    var earlier = command.earlier();
    boolean employed =
        Modalities.OF_EMPLOYMENT.contains(earlier.placeOn(earlier.from()).modality());
    return send(
        key,
        "/_reinstate",
        command.earlierId(),
        asked,
        command,
        employed ? EmploymentApi.PATH : DayActivitiesApi.PATH);
  }

  ResponseEntity<CommandResult> decline(
      @Nullable String key, Object asked, DeclineReinstatement command) {
    return send(
        key, "/_decline-reinstatement", command.earlierId(), asked, command, EmploymentApi.PATH);
  }

  /**
   * One stream decides about each earlier provision, so that of two who decide at once one does.
   */
  private ResponseEntity<CommandResult> send(
      @Nullable String key,
      String act,
      ProvisionId earlier,
      Object asked,
      EmploymentCommand command,
      String place) {
    return answers.once(
        key,
        new Asked(EmploymentApi.PATH + "/" + earlier + act, asked),
        place,
        () -> new CommandResult(command.provisionId().text(), commands.send(command)));
  }
}
