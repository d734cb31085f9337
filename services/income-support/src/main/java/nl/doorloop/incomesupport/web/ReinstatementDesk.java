package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand;
import nl.doorloop.incomesupport.domain.EntitlementCommand.DeclineReinstatement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReinstateEntitlement;
import nl.doorloop.incomesupport.domain.Terms;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Period;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is decided about entitlements that ended, as far as the caller may reach them. */
@Component
class ReinstatementDesk {
  private final ServiceDesk desk;
  private final ResidentPlaces places;
  private final OtherEntitlements others;
  private final States states;
  private final Commands commands;
  private final CommandAnswers answers;

  ReinstatementDesk(
      ServiceDesk desk,
      ResidentPlaces places,
      OtherEntitlements others,
      States states,
      Commands commands,
      CommandAnswers answers) {
    this.desk = desk;
    this.places = places;
    this.others = others;
    this.states = states;
    this.commands = commands;
    this.answers = answers;
  }

  /**
   * @throws NotFound where there is none that the caller may reach
   */
  Terms earlier(ProvisionId id) {
    var terms =
        Entitlement.termsOf(states.of(Entitlement.DECIDER, id.text()))
            .orElseThrow(() -> new NotFound("entitlement"));
    desk.requireResident(terms.residentId());
    return terms;
  }

  ReinstateEntitlement command(
      ProvisionId id,
      Terms earlier,
      ProposedReturn proposal,
      ReinstateRequest asked,
      LocalDate today) {
    return new ReinstateEntitlement(
        proposal.returnId(),
        id,
        earlier,
        proposal.fellBackOn(),
        proposal.proposedOn(),
        asked.from(),
        asked.monthlyAmount(),
        asked.backdatingGround(),
        desk.organisation(),
        municipality(earlier, asked.from()),
        today);
  }

  /** Whoever decides about one resident takes turns, so that of two who decide at once one does. */
  ResponseEntity<CommandResult> reinstate(
      @Nullable String key, Object asked, ReinstateEntitlement command) {
    desk.requireMunicipality(command.municipality());
    var resident = command.earlier().residentId();
    return once(
        key,
        command.earlierId(),
        "/_reinstate",
        asked,
        command,
        () -> others.takeTurns(resident),
        () ->
            others.requireNone(
                resident, command.earlier().scheme(), new Period(command.from(), null)));
  }

  ResponseEntity<CommandResult> decline(
      @Nullable String key, Object asked, DeclineReinstatement command) {
    return once(
        key, command.earlierId(), "/_decline-reinstatement", asked, command, () -> {}, () -> {});
  }

  private ResponseEntity<CommandResult> once(
      @Nullable String key,
      ProvisionId earlier,
      String act,
      Object asked,
      EntitlementCommand command,
      Runnable before,
      Runnable check) {
    return answers.once(
        key,
        new Asked(EntitlementApi.PATH + "/" + earlier + act, asked),
        EntitlementApi.PATH,
        () -> {
          before.run();
          var events =
              commands.send(
                  command,
                  (Entitlement now) -> {
                    if (now instanceof Entitlement.NotGranted) {
                      check.run();
                    }
                  });
          return new CommandResult(command.provisionId().text(), events);
        });
  }

  private Municipality municipality(Terms earlier, LocalDate from) {
    return places
        .municipalityOf(earlier.residentId(), from)
        .orElseThrow(() -> new NotFound("resident"));
  }
}
