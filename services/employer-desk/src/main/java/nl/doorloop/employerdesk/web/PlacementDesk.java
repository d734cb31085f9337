package nl.doorloop.employerdesk.web;

import java.util.List;
import java.util.function.Consumer;
import nl.doorloop.employerdesk.domain.EndOfProvision;
import nl.doorloop.employerdesk.domain.Placement;
import nl.doorloop.employerdesk.domain.PlacementCommand;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.handovers.NamedProvisions;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives commands to placements of residents whom the caller may reach. */
@Component
class PlacementDesk {
  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final NamedProvisions named;

  PlacementDesk(
      ServiceDesk desk, Commands commands, CommandAnswers answers, NamedProvisions named) {
    this.named = named;
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
  }

  void requireCaseWorker() {
    desk.requireCaseWorker();
  }

  /**
   * @param what is done to the placement: the rest of the address
   */
  ResponseEntity<CommandResult> once(
      @Nullable String key, ProvisionId id, String what, Object asked, PlacementCommand command) {
    return once(key, id, what, asked, command, _ -> {});
  }

  /**
   * @param check looks at the placement before it decides
   */
  ResponseEntity<CommandResult> once(
      @Nullable String key,
      ProvisionId id,
      String what,
      Object asked,
      PlacementCommand command,
      Consumer<Placement> check) {
    return answers.once(
        key,
        new Asked(PlacementApi.PATH + "/" + id + "/" + what, asked),
        PlacementApi.PATH,
        () -> new CommandResult(id.text(), send(command, check)));
  }

  private List<EventId> send(PlacementCommand command, Consumer<Placement> check) {
    return commands.send(
        command,
        (Placement placement) -> {
          requireReach(placement);
          EndOfProvision.by(command, placement)
              .ifPresent(e -> named.requireMayEnd(e.provision(), e.to(), e.despite()));
          check.accept(placement);
        });
  }

  void requireReach(Placement placement) {
    desk.requireResident(
        Placement.startOf(placement).orElseThrow(() -> new NotFound("placement")).residentId());
  }
}
