package nl.doorloop.shelteredwork.web;

import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.handovers.NamedProvisions;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.shelteredwork.domain.Contract;
import nl.doorloop.shelteredwork.domain.Employment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentRefusal;
import nl.doorloop.shelteredwork.domain.law.DismissalFromWsw;
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
  private final Eligibilities eligibilities;

  Employments(
      ServiceDesk desk,
      Commands commands,
      CommandAnswers answers,
      NamedProvisions named,
      Eligibilities eligibilities) {
    this.eligibilities = eligibilities;
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
      Employment.contractOf(now).ifPresent(contract -> requireShelter(end, contract));
    }
  }

  /**
   * @throws CommandRefused where they no longer belong to the group of the Wsw and would be left
   *     without shelter
   */
  private void requireShelter(EndEmployment end, Contract contract) {
    var modality = contract.placeOn(end.to().minusDays(1)).modality();
    if (end.shelter() == null
        && DismissalFromWsw.needsShelter(modality, end.reason())
        && eligibilities.of(contract.residentId()).leftTheGroupBy(end.to())) {
      throw new CommandRefused(EmploymentRefusal.SHELTER_NEEDED);
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
        () -> {
          requireEstablished(start);
          return new CommandResult(start.provisionId().text(), commands.send(start));
        });
  }

  /**
   * @throws CommandRefused where the college decided that it is not sheltered work that they need
   */
  private void requireEstablished(EmploymentCommand.StartEmployment start) {
    if (start.modality() == Modality.SHELTERED_WORK
        && !eligibilities.of(start.residentId()).allowsShelteredWork(start.from())) {
      throw new CommandRefused(EmploymentRefusal.NOT_ESTABLISHED_FOR_WORK);
    }
  }
}
